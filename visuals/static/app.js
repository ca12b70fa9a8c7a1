var ketenkaart=(()=>{var Gn=Object.defineProperty;var ji=Object.getOwnPropertyDescriptor;var Ti=Object.getOwnPropertyNames;var Li=Object.prototype.hasOwnProperty;var Mi=(t,e)=>{for(var o in e)Gn(t,o,{get:e[o],enumerable:!0})},Bi=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Ti(e))!Li.call(t,r)&&r!==o&&Gn(t,r,{get:()=>e[r],enumerable:!(n=ji(e,r))||n.enumerable});return t};var Ei=t=>Bi(Gn({},"__esModule",{value:!0}),t);var Dp={};Mi(Dp,{answerTo:()=>nt,compare:()=>P,csv:()=>co,data:()=>m,graphNow:()=>Es,here:()=>M,matrixSvg:()=>bs,scenarioOf:()=>D});function co(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Hs=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Hs(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Ds=new Map;function Is(t){var e=Ds.get(this);return e||(e=new Map,Ds.set(this,e)),(e=Hs(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(g){s===1&&(g||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,g,i):s===3&&(g||i)?(c.push(3,g,i),s=2):s===2&&i==="..."&&g?c.push(4,g,0):s===2&&i&&!g?c.push(5,0,!0,i):s>=5&&((i||!g&&s===5)&&(c.push(s,0,i,r),s=6),g&&(c.push(s,g,0,r),s=6)),i=""},d=0;d<o.length;d++){d&&(s===1&&p(),p(d));for(var f=0;f<o[d].length;f++)n=o[d][f],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[d][f+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var G,Gs,zi,Ne,Kn,en,Ks,Xo,Vs,Qn,Vn,Ai,Fo=Symbol.for("pv"),on={},nn=[],Pi=/^m(i|n|o|s|text|space)$/,Jn=Array.isArray,Yn=nn.slice,to=Object.assign;function Ze(t){t&&t.parentNode&&t.remove()}function Xn(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Yn.call(arguments,2):o),Po(t,i,n,r,null)}function Po(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Fo,__v:r||++Gs,__i:-1,__u:0};return!r&&G.vnode&&G.vnode(s),s}function sn(t){return t.children}function Zo(t,e){this.props=t,this.context=e,this.__g=0}function Re(t,e){if(e==null)return t.__&&Re(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Re(t)}function Fi(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=to({constructor:Fo},o)).__v=o.__v+1,G.vnode&&G.vnode(e),Zn(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Re(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,tr(r,e,s),o.__=o.__e=null,e.__e!=n&&Qs(e))}function Qs(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Qs(t)}function qs(t){(8&t.__g||(t.__g|=8,Ne.push(t),en++))&&Kn==G.debounceRendering||((Kn=G.debounceRendering)||queueMicrotask)(Js)}function Js(){try{for(var t,e=1;Ne.length;)Ne.length>e&&Ne.sort(Ks),t=Ne.shift(),e=Ne.length,8&t.__g&&Fi(t)}finally{(en=Ne.length)&&(Kn||queueMicrotask)(Js)}}function Ys(t,e,o,n,r,s,i,l,c,p,d){var f,g,u,k,y,x,w=n.__k||nn,b=e.length;for(c=Ni(o,e,w,c,b),f=0;f<b;f++)(u=o.__k[f])!=null&&(g=~u.__i&&w[u.__i]||on,u.__i=f,x=Zn(t,u,g,r,s,i,l,c,p,d),k=u.__e,(g.ref!=u.ref||8&g.__u)&&(g.ref&&ts(g.ref,null,u,g),u.ref&&d.push(u.ref,u.__c||k,u)),y=y||k,4&u.__u?(c=Xs(u,c,t,!g.__v),g.__e&&(g.__e=null)):typeof u.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),u.__u&=-21);return o.__e=y,c}function Ni(t,e,o,n,r){var s,i,l,c,p,d,f,g,u,k=o.length,y=k,x=0,w=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=Po(null,i):Jn(i)?i=b[s]=Po(sn,{children:i}):i.constructor===Fo&&i.__b?i=b[s]=Po(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Ri(i,o,c,y))&&(y--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?x--:p==c+1?x++:p!=c&&(p>c?x--:x++,w=1)):(~p||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(w){for(d=[],f=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,g=d.length;x<g;)d[u=x+g>>1]<i.__i?x=u+1:g=u;d[x]=i.__i,f[s]=x+1}for(x=d.length;s--;)f[s]&&(f[s]==x?x--:b[s].__u|=4)}if(y)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Re(l)),es(l,l));return n}function Xs(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Xs(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Re(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ri(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Us(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Yo(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Us(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Us(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Vn[e]||(Vn[e]=Wi(e)),(t.__a||(t.__a={}))[e]=Qn,s=e!=(e=e.replace(Vs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Wi(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Xo]==null)e[Xo]=Qn++;else if(e[Xo]<this.__a[t])return;return o(G.event?G.event(e):e)}}}function Zn(t,e,o,n,r,s,i,l,c,p){var d,f,g,u,k,y,x,w,b,O,j,et,kt,R,ut,U,T,Ht,Le=e.type;if(e.constructor!==Fo)return null;128&o.__u&&(c=32&o.__u,d=o.__c.__z)&&(e.__u|=c,f=s=[],d.nodeType==8?l=tn(d,s):s.push(d),l=s[0]||l),(d=G.__b)&&d(e);t:if(typeof Le=="function"){g=i.length;try{if(w=e.props,b=(d=Le.prototype)&&d.render,O=(d=Le.contextType)&&n[d.__c],j=d?O?O.props.value:d.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(b?e.__c=u=new Le(w,j):(e.__c=u=new Zo(w,j),u.constructor=Le,u.render=Hi),O&&O.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),b&&(u.__s||(u.__s=u.state),Le.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=to({},u.__s)),to(u.__s,Le.getDerivedStateFromProps(w,u.__s)))),k=u.props,y=u.state,u.__v=e,o.__c){if(w!==k&&b&&!Le.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(w,j),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(w,u.__s,j)===!1){e.__v!=o.__v&&(u.props=w,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(oe){oe&&(oe.__=e)}),nn.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=Re(o);break t}u.componentWillUpdate&&u.componentWillUpdate(w,u.__s,j),b&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(k,y,x)})}else b&&!Le.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),b&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=j,u.props=w,u.__P=t,u.__g&=-5,et=G.__r,kt=b?25:0;do u.__g&=-9,et&&et(e),d=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++kt<25);b&&(nn.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=to({},n,u.getChildContext())),b&&o.__c&&u.getSnapshotBeforeUpdate&&(x=u.getSnapshotBeforeUpdate(k,y)),R=d&&d.type===sn&&d.key==null?d.props.children:d,w.__P&&(d=l,r=(t=w.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(oe){oe&&es(oe,oe)}),o.__k=null),l=o.__k?Re(o,0):null),l=Ys(t,Jn(R)?R:[R],e,o,n,r,s,i,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,f&&f.some(Ze),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(oe){if(i.length=g,e.__v=null,c||s)if(oe&&oe.then){if(e.__u|=128|c,s){for(~(T=s.indexOf(l||void 0))||(T=s.length);(Ht=s[T-1])&&Ht.nodeType==8;)T--;for(;T<s.length;T++)if(Ht=s[T])if(s[T]=null,ut){if(Ht==U)break}else{if(Ht.nodeType!=8)break;Ht.data.startsWith("$s")&&(U=tn(ut=Ht))}}if(!ut){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ut=l}(d=tn(ut=e.__c.__z||(e.__c.__z=ut)))?(e.__e=ut,l=d):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Ze);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),oe&&oe.then||Zs(e),G.__e(oe,e,o)}}else l=e.__e=Di(o.__e,e,o,n,r,s,i,c,p,t);return(d=G.diffed)&&d(e),l}function tn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Zs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Zs))}function tr(t,e,o){for(var n=0;n<o.length;)ts(o[n++],o[n++],o[n++]);G.__c&&G.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){G.__e(s,r.__v)}})}function Di(t,e,o,n,r,s,i,l,c,p){var d,f,g,u,k,y,x,w,b=o.props||on,O=e.props,j=e.type;if(j=="svg"?r="http://www.w3.org/2000/svg":j=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((k=s[d])&&(j?k.localName==j:k.nodeType==3)){t=k,s[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!j)return w.createTextNode(O);t=w.createElementNS(r,j,O.is?O:p),l&&(G.__m&&G.__m(e,s),l=!1),s=null}if(j){if(p=j=="template"&&t.content||t,s=j=="textarea"&&O.defaultValue!=null?null:s&&Yn.call(p.childNodes),!l&&s)for(b={},d=0;d<t.attributes.length;d++)b[(k=t.attributes[d]).name]=k.value;for(d in b)k=b[d],d=="dangerouslySetInnerHTML"?g=k:d=="children"||d in O||d=="value"&&"defaultValue"in O||d=="checked"&&"defaultChecked"in O||Yo(t,d,null,k,r);for(d in O)k=O[d],d=="children"?u=k:d=="dangerouslySetInnerHTML"?f=k:d=="value"?y=k:d=="checked"?x=k:l&&typeof k!="function"||b[d]===k||Yo(t,d,k,b[d],r);f?(l||g&&(f.__html==g.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(g&&(t.textContent=""),(j=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Pi.test(j))&&(r="http://www.w3.org/1999/xhtml"),Ys(p,Jn(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&Re(o,0),l,c),s&&s.some(Ze)),l&&j!="textarea"||(d="value",j=="progress"&&y==null?t.removeAttribute(d):y==null||y===t[d]&&(j!="progress"||y)||Yo(t,d,y,b[d],r),d="checked",x!=null&&x!=t[d]&&Yo(t,d,x,b[d],r))}else b===O||l&&t.data==O||(t.data=O);return t}function ts(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){G.__e(r,o)}}function es(t,e,o){var n,r,s,i;if(G.unmount&&G.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||ts(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){G.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&es(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=tn(n,s=[]))&&(n==t.__e&&s.some(Ze),Ze(r),Ze(n)),o||Ze(t.__e),t.__e=t.__c=t.__=null}function Hi(t,e,o){return this.constructor(t,o)}function $e(t,e){var o,n,r,s;G.__&&G.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Po(sn,{children:[t]}),r=[],s=[],Zn(e,e.__k,n||on,on,e.namespaceURI,n?null:e.firstChild?Yn.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),tr(r,e.__k,s),e.__k.props.children=null}G={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw en=0,t}},Gs=0,zi=function(t){return t!=null&&t.constructor===Fo},Zo.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=to({},this.state)),typeof t=="function"&&(t=t(to({},o),this.props)),t&&(to(o,t),this.__v&&(e&&this.__k.push(e),qs(this)))},Zo.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),qs(this))},Zo.prototype.render=sn,Ne=[],en=0,Ks=function(t,e){return t.__v.__b-e.__v.__b},Xo=Symbol(),Vs=/(PointerCapture)$|Capture$/i,Qn=0,Vn={},Ai=0;var po,mt,os,er,ns=Object.is,rn=0,pr=[],ss=[],it=G,or=it.__b,nr=it.__r,sr=it.diffed,rr=it.__c,ar=it.unmount,ir=it.__;function an(t,e){it.__h&&it.__h(mt,t,rn||e),rn=0;var o=mt.__H||(mt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function Q(t){return rn=1,Ii(dr,t)}function Ii(t,e,o){var n=an(po++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):dr(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);ns(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=mt,!mt.__f)){mt.__f=!0;var r=mt.shouldComponentUpdate;mt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=s;if(c.__.some(function(g){g.__N&&(p=!0,ns(g.__[0],g.__N[0])||(d=!0))}),r){var f=r.call(this,s,i,l);return p?f||d:f}return!p||d}}return n.__}function Me(t,e){var o=an(po++,3);!it.__s&&as(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,mt.__H.__h.push(o))}function wt(t,e){var o=an(po++,4);!it.__s&&as(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,mt.__h.push(o))}function ft(t){return rn=5,he(function(){return{current:t}},[])}function he(t,e){var o=an(po++,7);return as(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function qi(){var t;do{for(;t=ss.shift();)try{No(t)}catch(o){it.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=pr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(No),e.__h.some(rs),e.__h=[]}catch(o){e.__h=[],it.__e(o,t.__v)}}}while(ss.length)}it.__b=function(t){mt=null,or&&or(t)},it.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ir&&ir(t,e)},it.__r=function(t){nr&&nr(t),po=0;var e=(mt=t.__c).__H;e&&(os==mt?mt.__h=[]:(e.__h.some(No),e.__h.some(rs),po=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),os=mt},it.diffed=function(t){sr&&sr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&cr(pr.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),os=mt=null},it.__c=function(t,e){e.some(function(o){try{o.__h.some(No),o.__h=o.__h.filter(function(n){return!n.__||rs(n)})}catch(n){o.__h=[function(){throw n}]}}),rr&&rr(t,e)},it.unmount=function(t){ar&&ar(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,cr(ss.push(r))}else No(r)}catch(s){e=s}}),n.__H=void 0,e&&it.__e(e,n.__v))};var lr=typeof requestAnimationFrame=="function";function Ui(t){var e,o=function(){clearTimeout(n),lr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);lr&&(e=requestAnimationFrame(o))}function cr(t){t!=1&&er==it.requestAnimationFrame||((er=it.requestAnimationFrame)||Ui)(qi)}function No(t){var e=mt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),mt=e}function rs(t){var e=mt;t.__c=t.__(),mt=e}function as(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!ns(o,t[n])})}function dr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/function ur(t){return Array.isArray(t)?t.map(ur):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Xn("wbr",null),e]:[e])}var a=Is.bind((t,e,...o)=>Xn(t,e,...typeof t=="string"?o.map(ur):o));var Gi=["plan","koppelingen","stand","verwachtingen","lezing"],Ki={ernst:"gewicht"},M={route:null,started:!1},mr,is=0,fr=new Map;function cs(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Ki[r]||r,s]))}}function C(t,e={},o=!0){let n=o&&M.route?Object.fromEntries(Gi.filter(i=>M.route.query[i]).map(i=>[i,M.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var Qt=t=>C(["ding",t]);function I(t,e=!1){let o={...M.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=C(M.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++is},"",n),ls())}function ls(t=!1){let e=cs(location.hash),o=M.route?.path.join("/")===e.path.join("/");M.route=e,mr(e),!o&&window.scrollTo(0,t&&fr.get(history.state?.turn)||0)}function $r(t){mr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),is=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>fr.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++is},""),ls(r)};return window.addEventListener("popstate",n,{signal:o}),ls(),M.started=!0,()=>e.abort()}function ln(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var $=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),lt=(t,e,o={})=>$(e===1?t.one:t.more,{count:e,...o});var E=t=>t.slice(0,1).toUpperCase()+t.slice(1),Z=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),W=t=>[...new Set(t)],Vi=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),P=(t,e)=>Vi.compare(t,e);function hr(t,e){let o=Z(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var m=JSON.parse(document.getElementById("gegevens").textContent),Qi=[...Object.keys(m.things),...Object.keys(m.addresses)],ps=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Qi[n]);if(Array.isArray(t))return t.map(ps);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=ps(o);return t};for(let t of m.numbered)m[t]=ps(m[t]);for(let t of[m.queries,m.views,m.codes,...Object.values(m.codes),m.names,m.flags,m.told,...Object.values(m.told),m.absent,m.dates,m.lists,m.kinds,m.called,m.works,m.partners,m.lookups,m.words,m.addresses])Object.setPrototypeOf(t,null);var Pt=new Map(Object.entries(m.things)),uo=new Map(m.plans.map(t=>[t.key,t])),B=m.plans.length>1,h=m.words,ae=t=>t?.words.page||h,N=t=>uo.get(t)||(B?void 0:m.plans[0]),J=t=>uo.get(t.split("/")[0]),mo=(t,e)=>!e||!J(t)||J(t).key===e,Be=[...new Map(m.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ne=Be[Be.length-1].date,Ft=[...new Map(m.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),gr=(t,e)=>{let o=J(t);return o?m.stands[e]?.[o.key]||o.date:e},ct=t=>m.dates[t]||t||"",_r=(t=N())=>t?.source||m.source,We=t=>t.plan?[uo.get(t.plan)]:m.plans,De=(t,e=N())=>(e?e.dates:Be).find(o=>o.date===t)?.label||ct(t);var{cells:br,gaps:us,candidates:Ji,losses:Yi,reach:Xi}=m.answers;for(let t of[...us,...br])"candidates"in t&&(t.candidates=Ji[t.candidates]);us.forEach((t,e)=>{t.key=e});var ds=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function nt(t){let e=m.answers.by[t.key],o=(r,s)=>ds(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>us[r]),matrix:o(e.matrix,br),without:o(e.without,Yi),apart:e.apart,points:e.points,reach:e.reach.map(r=>Xi[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:ds(e.read.matrix,n),without:ds(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function cn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var kr=t=>t.key in m.answers.by;function D(t){let e=B&&uo.has(t.plan)?t.plan:"",o=Be.some(l=>l.date===t.stand)?t.stand:ne,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var pn=(t,e)=>uo.get(e)?.steps.find(o=>o.notation===t)?.id;var ms=5*2**20,L=()=>window.werkplaats,Ee=()=>m.served||!!L()&&L().state!=="off";async function fs(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var wr=t=>L()?L().ask("answer",{options:t}):fs(`antwoord?${new URLSearchParams(t)}`),vr=t=>L()?L().ask("words",{passage:t}):fs(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function $s(t){if(L())return L().ask("check",{name:t.name,data:await dn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return fs("controleer",{method:"POST",body:t,headers:e})}async function dn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error($(h.check.unreadable,{name:t.name}))}}var Ro=[],tt=(t,e)=>Pt.get(t)?.[e]||Ro,_=(t,e)=>tt(t,e)[0]||"",Nt=(t,e)=>tt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),z=(t,e)=>Nt(t,e)[0]||"",Ct=t=>Pt.has(t),fo=t=>tt(t,"type"),$o=t=>mn.get(t)||Ro,Jt=(t,e)=>fo(t).includes(e),yr=t=>fo(t).map(e=>m.kinds[e]).find(Boolean),ho=t=>yr(t)?.page||"",st=t=>yr(t)?.kind||"",Wo=t=>ho(t)==="organisation",He=t=>ho(t)==="undertaking",pt=t=>!!ho(t)&&!!_(t,"prefLabel"),fn=(t,e)=>(m.flags[t]||Ro).includes(e),A=(t,e)=>m.codes[t]?.[e]?.label||e||"",ie=(t,e)=>A(m.lists[e],_(t,e)),Ie=t=>m.names[t]||h.thing.foreign[t]||t,un=new Map,mn=new Map;for(let[t,e]of Pt){for(let o of e.type||Ro)mn.has(o)||mn.set(o,[]),mn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);un.has(s)||un.set(s,[]),un.get(s).push([t,o])}}var ge=t=>un.get(t)||Ro,jt=(t,e,o="initiative")=>ge(t).filter(([n,r])=>r===o&&Jt(n,e)).map(([n])=>n),v=t=>m.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),go=t=>m.called[t]?.short||v(t),xr=[...Pt.keys()].filter(He),Zi=[...Pt.keys()].filter(Wo),Sr=t=>Ft.find(e=>e.notation===t),_o=Object.entries(m.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:fn("atSteps",t)})),tl=new Map(Zi.map(t=>[_(t,"notation"),t])),Yt=t=>tl.get(t)||"",bt=t=>m.addresses[t]||"",se=t=>Nt(t,"passage");var el=t=>z(t,"broader")||t,$n=t=>_(el(t),"notation"),Or=(t,e)=>e?.strict?m.linksStrictly[e.date]?.[t]:void 0,qe=(t,e,o)=>Or(t,o)?.[e]||_(t,e),hs=(t,e)=>_e(t,e.date)&&Or(t,e)!==null&&(!e.stated||fn("isStated",qe(t,"basis",e))),bo=(t,e)=>jt(t,"Contribution").filter(o=>!e||hs(o,e)),ko=t=>m.works[t]?.steps||[],Cr=t=>m.works[t]?.kinds||[],hn=t=>m.works[t]?.leads||[],ol=Object.fromEntries(Object.entries(m.absent).map(([t,e])=>[t,new Set(e)])),_e=(t,e=ne)=>!ol[e]?.has(t),eo=(t,e)=>jt(t,"Involvement").filter(o=>_e(o,e)).map(o=>({id:o,organisation:z(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),gn=t=>fn("isActing",t),Do=(t,e)=>W(eo(t,e).filter(o=>gn(o.role)).map(o=>o.organisation)),_n=(t,e)=>jt(t,"Involvement","organisation").filter(o=>_e(o,e)).map(o=>({id:o,undertaking:z(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),jr=t=>_(t,"isGeneric")==="true",nl={},be=(t,e=ne)=>M.route?.query.lezing==="streng"&&m.toldStrictly[e]?.[t]||m.told[e]?.[t]||nl,bn=(t,e)=>be(t,e).report||"",wo=(t,e)=>be(t,e).status||"",Tr=(t,e)=>be(t,e).state||"",kn=(t,e)=>jt(t,"Deadline").filter(o=>_e(o,e));var Xt=h.shared,ze=Xt.silence,oo=(t=N())=>t?$(ae(t).shared.report,{date:ct(t.date)}):Xt.reports,vo=(t=N())=>`${lt(Xt.nothing,t?1:2,{report:E(oo(t))})} ${ze}`,no=(t=N())=>(t?[t]:m.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),Ae=(t,e)=>[be(t,e).word||"",be(t,e).more||""],It=(t,e)=>Ae(t,e).filter(Boolean).join(", "),vt=Object.fromEntries(Object.entries(m.codes.Basis).map(([t,e])=>[t,[e.screen,Xt.bases[t]||E(e.label)]])),wn=t=>A("Modality",t),Y=t=>t===null?Xt.all_steps:Sr(t)?.label||t,K=t=>A("InterventionKind",t),sl=(t,e)=>e?De(gr(e.key,t.date),e):t.date===ne?Xt.choices.latest:$(Xt.choices.others_latest,{date:De(t.date)}),dt=(t,e=N(t.plan))=>[sl(t,e),t.stated?ae(e).shared.choices.links_stated:Xt.choices.links_all_said,t.strict&&Xt.choices.strict_said,t.expect?Xt.choices.with_said:Xt.choices.without_said].filter(Boolean).join(" · ");function vn(t,e,o,n=N(o?.plan)){let{version:r,content:s}=m.meta;return $(Xt.export.footnote,{said:t,sources:no(n),addresses:e.map(i=>`; ${bt(i)}`).join(""),version:r+(s?$(Xt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${dt(o,n)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Lr(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Ue=h.shared.export;function rl({text:t,done:e}){let o=ft(null),n=ft(null);return wt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ue.by_hand} ref=${o} onClose=${e}>
      <p>${Ue.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ue.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${h.shared.close}</button></form>
    </dialog>
  `}async function gs(t,e=Ue.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let o=document.createElement("div");document.body.append(o),$e(a`<${rl} text=${t} done=${()=>o.remove()} />`,o)}}function ke(t,e,o){Lr(t,e,o),$t($(Ue.downloaded,{name:t}))}var Ge=({text:t,label:e=Ue.copy})=>a`<button type="button" class="klein" onClick=${()=>gs(t())}>${e}</button>`,yt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>ke(t,co(e()),"text/csv;charset=utf-8")}>${Ue.csv}</button>`,xt=(t,e="")=>{let o=N(e||t?.plan),n=o?[o]:m.plans;return[n.map(r=>ct(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${m.meta.version} ${(m.meta.content||"").slice(0,12)}`.trim(),t?dt(t,o):""]},St=Ue.heads,le=t=>B?[{key:"bronplan",label:h.shared.plan,text:e=>N(t(e))?.title||""}]:[];var ce=()=>document.getElementById("menu"),xn=()=>document.getElementById("menuknop"),On=()=>[...ce().querySelectorAll("details")],yn=()=>window.matchMedia("(max-width: 44rem)").matches;function Sn(t=null){for(let e of On())e!==t&&(e.open=!1)}function Mr(){Sn(),ce().classList.remove("is-open"),xn().setAttribute("aria-expanded","false")}function Br(){ce()&&(xn().addEventListener("click",()=>{let t=ce().classList.toggle("is-open");for(let e of On())e.open=t;xn().setAttribute("aria-expanded",String(t))}),ce().addEventListener("click",t=>{let e=t.target;e.closest("a")?Mr():e.closest("summary")&&!yn()&&Sn(e.closest("details"))}),ce().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=On().find(o=>o.open);yn()?xn().focus():e?.querySelector("summary").focus(),Mr()}),document.addEventListener("click",t=>{!yn()&&!ce().contains(t.target)&&Sn()}),ce().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!yn()&&!ce().contains(e)&&Sn()}))}function Er(t){if(ce()){for(let e of ce().querySelectorAll("a")){let{path:o}=cs(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",C(o))}for(let e of On())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Rt=h.check,al="plan",il={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function zr(t,e){let o=await L().ask("take",{name:t.name,data:await dn(t),beside:e});if(!o.ok)return o;let{page:n}=await L().ask("page",{options:[],views:!1,comparisons:!1});return L().show(n,$(e?h.werkplaats.beside:h.werkplaats.alone,{name:t.name})),o}var Pr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>zr(e,!1))}>${Rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>zr(e,!0))}>${Rt.beside}</button>
`;async function ll(){await L().ask("shipped"),L().show()}var Ar=t=>t.preventDefault();function Fr({files:t,children:e=null}){let[o,n]=Q("");async function r(s,i){n(Rt.saving),window.addEventListener("beforeunload",Ar);try{let{name:l,data:c}=await L().ask(s,i);ke(l,c,il[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ar)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Nr=({made:t,marked:e})=>a`
  <${Fr}
    files=${[...t?[{id:"bewaar-werkmap",label:Rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Rt.save_marked,name:"faults"}]:[]]}
  />
`,Rr=()=>a`
  <section class="blok">
    <h2>${Rt.save}</h2>
    <p class="zacht">${Rt.save_intro}</p>
    <${Fr}
      files=${Object.entries(Rt.save_as).filter(([t])=>!(B&&t===al)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${L().own&&a`<button type="button" id="terug" onClick=${ll}>${Rt.back}</button>`}
    <//>
  </section>
`;function Wr(){let t=ft(null),[e,o]=Q("");async function n(){let[r]=t.current.files;if(!r)return $t(Rt.first_source);o(Rt.busy);try{o((await L().ask("source",{data:await dn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Rt.source}</h2>
      <p class="zacht">${Rt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Rt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Rt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Dr({state:t,why:e,own:o}){let n=h.werkplaats;return a`
    <p>
      ${o?a`<strong>${$(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${$(n.shipped,{title:m.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Hr="alle",cl={kind:t=>E(K(t)),form:t=>E(A("ExploitationForm",t)),partner:t=>v(Yt(t)||t)},pe=t=>[...t.steps.map(e=>e.notation),null];function we(t,e,o){let n=new Map;for(let s of nt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:cl[t](s),id:t==="partner"?Yt(s):"",cells:pe(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>P(s.label,i.label)):r}var Zt=(t,e,o)=>[t,e??Hr,...B?[o]:[]].join("~");function Cn(t){let[e,o,n]=t.split("~");return{key:e,step:o===Hr?null:o,plan:n}}var so=t=>`cel-${t.replaceAll("~","-")}`;function Tt(t){if(!t)return{word:h.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Tn=h.overview;function pl(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var _s="Arial,Helvetica,sans-serif",Ir=document.createElement("canvas").getContext("2d");function jn(t,e,o,n){Ir.font=`${n?"bold ":""}${o}px ${_s}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ir.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Ur(t,e,o){let n=we(t,e,o),r=pe(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,d=[],f=20,g=(k,y,x,w,b,O)=>{for(let j of jn(y,x,w,b))f+=w+4,d.push({x:k,y:f,text:j,size:w,bold:b,fill:O})};g(20,Tn.heading,p-40,20,!0,"#14212b"),g(20,`${no(o)}. ${dt(e,o)}. ${ze}`,p-40,12,!1,"#46545f"),f+=14;let u=f;r.forEach((k,y)=>{f=u,g(20+s+y*(i+c)+l,Y(k),i-2*l,14,!0,"#14212b")}),f=u+26;for(let k of n){let y=k.cells.map(b=>{let O=Tt(b);return{look:O.look,mark:vt[b?.most_basis]?.[0]||"",text:[{all:jn(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(j=>({all:jn(j,i-2*l,11,!1),size:11,bold:!1}))]}}),x=jn(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...y.map(b=>12+b.text.reduce((O,{all:j,size:et})=>O+j.length*(et+3),0)));for(let[b,O]of x.entries())d.push({x:20,y:f+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});y.forEach((b,O)=>{let{ink:j,...et}=pl(b.look),kt=20+s+O*(i+c);d.push({x:kt,y:f,w:i,h:w,...et});let R=f+5;for(let{all:ut,size:U,bold:T}of b.text)for(let Ht of ut)R+=U+3,d.push({x:kt+l,y:R-2,text:Ht,size:U,bold:T,fill:j});b.mark&&d.push({x:kt+i-20,y:f+18,text:b.mark,size:14,bold:!1,fill:j})}),f+=w+c}return f+=6,g(20,Object.values(vt).map(([k,y])=>`${k} ${y}`).join("   "),p-40,11,!1,"#46545f"),g(20,$(Tn.picture.foot,{version:m.meta.version,content:(m.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:d}}var qr=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function bs(t,e,o=m.plans[0]){let{width:n,height:r,list:s}=Ur(t,e,o),i=({x:f,y:g,w:u,h:k,fill:y,stroke:x,dash:w})=>`<rect x="${f}" y="${g}" width="${u}" height="${k}" rx="4" fill="${y}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:g,text:u,size:k,bold:y,fill:x})=>`<text x="${f}" y="${g}" font-size="${k}"${y?' font-weight="bold"':""} fill="${x}">${qr(u)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),p=qr($(Tn.picture.title,{heading:Tn.heading,scenario:dt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${_s}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Gr(t,e,o){ke("matrix.svg",bs(t,e,o),"image/svg+xml")}function Kr(t,e,o){let{width:n,height:r,list:s}=Ur(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${_s}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>ke("matrix.png",p,"image/png"),"image/png")}function F({text:t,title:e=t,children:o}){let n=ft(null);return wt(()=>{document.title=`${e} – Ketenkaart`},[e]),wt(()=>{M.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Lt({text:t}){let{route:e}=M;return wt(()=>{M.started&&t&&$t(t)},[t,e]),null}var ht=h.check,Vr=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${$(ht.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Qr=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,dl=(t={})=>Object.entries(t).map(([e,o])=>$(ht.counted,{count:o,what:Ie(e).toLowerCase()})).sort(P);function ul({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${$(ht.made,{name:s})}</p>`}
    ${L()&&n&&a`<${Nr} made=${s} marked=${e.length+o.length>0} />`}
    <${Vr} title=${ht.faults} lines=${e} />
    <${Vr} title=${ht.questions} lines=${o} />
    <${Qr} title=${ht.columns} lines=${r} />
    <${Qr} title=${ht.read} lines=${dl(n)} />
  `}function ml(t){if(!t.length)throw new Error(ht.first);if(t.length>1)throw new Error($(ht.one_only,{count:t.length}));if(t[0].size>ms)throw new Error($(ht.too_large,{name:t[0].name,most:ms/2**20}));return t[0]}function Jr(){let t=ft(null),[e,o]=Q(null);async function n(r){try{let s=ml(t.current.files);o({busy:!0});let i=await r(s);o(i),$t(i.message)}catch(s){o({message:s.message||ht.silent,faults:s.faults})}}return Me(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n($s)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${F} text=${ht.title}><p class="uitleg">${L()?ht.intro_here:ht.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${L()?ht.file_here:ht.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${L()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n($s)}>${ht.check}</button>
      ${L()&&a`<${Pr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${ht.busy}</p>`}
      ${e?.message&&a`<${ul} ...${e} />`}
    </div>
    ${L()&&a`<${Rr} /><${Wr} />`}
    ${!L()&&m.served&&a`<p class="zacht">${ht.kept}</p>`}
  `}var ve=h.shared,yo=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>I({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function gt({label:t,name:e,options:o,id:n=e}){let r=M.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>I({[e]:s.target.value})}
      >
        <option value="">${ve.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var ye=({label:t=ve.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${M.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>I({[e]:n.target.value},!0)}
    />
  </label>
`,Ke=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ve.clear}
  </button>
`,fl=["cel","kies","sorteer"];function qt({children:t}){let[e,o]=Q(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${ve.filters}>${t}</section>`;let n=Object.keys(M.route.query).filter(r=>!fl.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?$(ve.filters_set,{count:n}):ve.filters}</summary>
      ${t}
    </details>
  `}var $l=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Ln({query:t,children:e}){let[o,n]=Q($l.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${ve.change}</summary>
      ${e}
    </details>
  `}var ro=()=>{let t=m.plans.map(e=>[e.key,e.title]);return B&&a`<div class="velden"><${gt} label=${ve.plan} name="plan" options=${t} /></div>`};function Ho(){let t=D(M.route.query),e=N(t.plan)?.dates||Be;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${yo} legend=${ve.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function ks(){let t=D(M.route.query),e=ae(N(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${yo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function xe(){let t=ve.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=D(M.route.query),s=n?"":"uit";return a`
    <${ro} />
    <${ks} />
    <${Ho} />
    <${yo} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${yo} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var Yr=h.shared.passage;function Io({passage:t}){let[e,o]=Q("");async function n(){try{o((await vr(t)).woorden)}catch(r){o(r.message||Yr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Yr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>pt(t)?a`<a href=${Qt(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,de=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${S} id=${n} text=${e(n)} />`]),ue=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${S} id=${n} />${e?.(n)}</li>`)}</ul>`;function rt({id:t,date:e}){let[o,n]=Ae(t,e);return a`<span class=${`chip s-${Tr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var hl={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Se({basis:t}){let[e,o]=vt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${hl[e]}
    </svg>
  `:null}var Mn=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${A("Severity",t)}</span>`;function Mt({of:t}){let e=W(t.flatMap(se));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${bt(o)}${Ee()&&a`<${Io} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Xr({of:t,look:e}){let[o,...n]=se(t);return o?a`
    <p class=${e}>
      ${bt(o)}${n.length>0&&$(h.shared.more_places,{count:n.length})}
      ${Ee()&&a`<${Io} passage=${o} />`}
    </p>
  `:null}var Bn=({id:t})=>[z(t,"broader")&&[a`<${S} id=${z(t,"broader")} />`," › "],a`<${S} id=${t} />`],xo=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${h.shared.collective})</span>`;function En(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?P(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var ws=(t,e="")=>M.route.query[t]||e;function gl({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var _l=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ot({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=Q(r),p=s?ws(s,r):l,d=f=>{let g=p===f.key?`-${f.key}`:f.key;s?I({[s]:g===r?null:g},!0):c(g);let u=h.shared.table,k=g.startsWith("-")?u.descending:u.ascending;$t($(u.sorted,{column:f.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${gl} id=${t} column=${f} sort=${p} turn=${d} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${En(o,n,p).map(f=>a`<${_l} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var bl=t=>t==null||t===!1||t===""||t.length===0;function Oe({pairs:t}){let e=t.filter(([,o])=>!bl(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var q=h.compare,zn=t=>E(A("CellState",t)),Pe=m.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:B?$(q.side,{plan:t.title,label:o}):E(o)}))),kl=(t,e,{stated:o,strict:n})=>m.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function wl(t){let e=m.plans.map(l=>Pe.filter(c=>c.plan===l).at(-1)),[o,n]=B?e:[Pe[0],Pe.at(-1)],r=Pe.slice(0,-1).find(l=>l.key===t.van)||o,s=Pe.slice(Pe.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Zr=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>I({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function vl({change:t,other:e}){let o=Zt(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===ne?null:e.date},!1),r=$(q.see_cell,{kind:K(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${q.see}<span class="sr">${r}</span></a></li>`}function yl({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Yt(p)||p)).join(", "),s=c=>W([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:q.columns.step,text:s},{key:"soort",label:q.columns.kind,text:c=>E(K(c.kind))},{key:"een",label:e.label,text:c=>zn(c.before)},{key:"ander",label:o.label,text:c=>zn(c.after)},{key:"erbij",label:q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...St],...t.changes.map(c=>[...i.map(p=>p.text(c)),...xt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${vl} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${q.as_table}</summary>
      <div class="rol"><${ot} id="vakken" caption=${q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${yt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function xl({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:zn},...t.after.map(i=>({key:i,label:zn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||q.nothing)}))],s=$(q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${q.counted}</h2>
      <p class="zacht">${$(q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${ot} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Sl({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=g=>s.has(g)?"":It(g,e.date),l=g=>It(g,o.date),c=g=>s.has(g)?a`<span class="zacht">${q.not_yet}</span>`:a`<${rt} id=${g} date=${e.date} />`,p=[{key:"actie",label:q.action,text:v,cell:g=>a`<${S} id=${g} />`},{key:"wat",label:q.what,text:st},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:g=>a`<${rt} id=${g} date=${o.date} />`}],d=()=>[[...p.map(g=>g.label),...St],...r.map(g=>[...p.map(u=>u.text(g)),...xt(null,e.plan.key)])],f=()=>I({alles:n?null:"ja"});return a`
    <section>
      <h2>${$(n?q.all:q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${q.show_all}</button>
        <${yt} name="vergelijk.csv" rows=${d} />
      </div>
      <div class="rol">
        <${ot}
          id="vergelijk"
          caption=${q.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function ta({route:t}){if(Pe.length<2)return a`<${F} text=${q.title} /><p>${q.alone}</p>`;let{one:e,other:o,after:n}=wl(t.query),r=kl(e,o,D(t.query)),{actions:s}=r,i=s?"dates":"plans",l=$(q.intro[i],{before:ct(e.date),after:ct(o.date)});return a`
    <${F} text=${q.heading[i]} title=${q.title}><p class="uitleg">${l} ${ze}</p><//>
    <${qt}>
      <${ks} />
      ${Pe.length>2&&a`
          <div class="velden">
            <${Zr} label=${q.first} name="van" current=${e} options=${Pe.slice(0,-1)} />
            <${Zr} label=${q.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${$(q.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${yl} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${h.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${xl} actions=${s} one=${e} other=${o} />
        <${Sl} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Lt} text=${lt(q.shown,r.changes.length)} />
  `}var Ol=20;function Ve({bar:t,support:e=!1,most:o=Ol}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var Wt=h.overview.legend,Cl=m.codes.CellState,vs=({expected:t=Wt.expected,quiet:e=Wt.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${Wt.states.map(n=>a`
        <li><span class="staal"><${Ve} bar=${[[n,1]]} /></span>${Wt.names[n]||E(Cl[n].label)}</li>
      `)}
    <li><span class="staal"><${Ve} bar=${[[Wt.support_state,1]]} support=${!0} /></span>${Wt.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,ys=()=>a`
  <ul class="stalen">
    ${Object.entries(vt).map(([t,[,e]])=>a`<li><span class="staal"><${Se} basis=${t} /></span>${e}</li>`)}
  </ul>
`,An=()=>a`
  <aside class="legenda" aria-label=${Wt.title}>
    <h2>${Wt.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ve} bar=${Wt.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${Wt.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${Wt.explain}</p>
    <${vs} />
    <h3>${Wt.how}</h3>
    <${ys} />
    <p><span class="anders">${Wt.other}</span>${Wt.other_says}</p>
    <p><a href=${C("methode")}>${Wt.more}</a></p>
  </aside>
`;var Pn=h.shared.gaps,ao=t=>[t,...t.also],So=t=>bt(t.evidence)?[t.evidence]:[],xs=t=>m.queries[t]?.title||t,oa=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Z(t.sentence).includes(Z(e.tekst)))&&ao(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),jl=({said:t,work:e,more:o})=>e?[t," (",a`<${de} ids=${e} name=${go} />`,o&&Pn.more_work,")"]:t;function Ss({list:t,plan:e}){if(!t.length)return a`<p>${N(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${jl} ...${r} />`]);return a`
    <p class="zacht">${Pn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${S} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function ea({summary:t,fill:e}){let[o,n]=Q(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function Tl({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&K(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Mn} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${B&&` · ${N(t.plan).title}`}
      ${pt(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function Ll({gap:t,scenario:e}){let o=m.queries[t.query]||{},[n]=So(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Tl} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${h.shared.passage.place}</span>${bt(n)}
            ${Ee()&&a`<${Io} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${ea} summary=${Pn.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${ea}
              summary=${Pn.who}
              fill=${()=>a`<${Ss} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ge} text=${()=>vn(t.sentence,So(t),e,N(t.plan))} />
      </div>
    </article>
  `}var qo=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Ll} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Dt=h.shared.work;function Ml({id:t,date:e}){let o=new Map;for(let n of eo(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],A("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${S} id=${n} />${` (${W(r).join(", ")})`}<${xo} id=${n} /></li>`)}
    </ul>
  `:h.shared.nobody}function Bl(t){let e=_(t,"dueBy");return e&&` (${$(Dt.bound,{date:ct(e)})}; ${wn(_(t,"modality"))})`}function El({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=be(o,e);return a`
          <li>
            ${n&&`${E(n)}: `}“${_(o,"deadlineText")}”${Bl(o)}
            ${_(o,"revises")==="true"&&`, ${Dt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var zl=t=>m.lookups[t]?.told||"";function Os({id:t,date:e}){let o=jt(t,"Figure","concerns").filter(n=>_e(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${S} id=${n} />: <strong>${zl(n)}</strong><${Mt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function io({of:t}){let e=r=>[z(r,"barrier")&&$(Dt.at_step,{step:v(z(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&ie(r,s))].filter(Boolean),o=r=>_(r,"status")?$(Dt.other_status,{reading:e(r).join(", ")}):$(Dt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Dt.other_unsaid}),n=Nt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Uo({id:t,scenario:e=null}){let o=qe(t,"basis",e),n=A("Strength",qe(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Bn} id=${z(t,"barrier")} />
        ${` · ${tt(t,"interventionKind").map(K).join(", ")} · ${n} · `}
        <${Se} basis=${o} />${` ${vt[o]?.[1]||A("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Dt.here}</strong>${_(t,"rationale")}</p>
      <${io} of=${t} />
    </div>
  `}var na=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function sa({id:t,scenario:e,contributions:o}){let{date:n}=e,r=bn(t,n),s=_(t,"promise"),i=kn(t,n),l=o.length?o.map(p=>a`<${Uo} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Dt.across}</strong>${_(t,"rationale")}</p>`,c=[[Dt.facts.deadline,i.length>0&&a`<${El} ids=${i} date=${n} />`],[Dt.facts.who,a`<${Ml} id=${t} date=${n} />`],[Dt.facts.figures,jt(t,"Figure","concerns").length>0&&a`<${Os} id=${t} date=${n} />`],[Dt.facts.how,l],[Dt.facts.where,a`<${Mt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${st(t)} · <${rt} id=${t} date=${n} /></p>
      <${na} lead=${s&&Dt.promise} text=${s||_(t,"summary")} />
      <${na} lead=${Dt.progress} text=${_(r,"summary")} />
      ${r&&a`<${io} of=${r} />`}
      <${Oe} pairs=${c} />
    </article>
  `}var Ce=t=>[...t].sort((e,o)=>P(v(e),v(o)));var Oo=h.overview;function Al({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=C("overzicht",{...M.route.query,cel:Zt(e,null,o)});return a`
    <p>${vo(N(o))}</p>
    ${n.length>0&&a`<h3>${Oo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${$(Oo.elsewhere,{count:r,kind:K(e)})}${" "}
          <a href=${i}>${Oo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Oo.who}</h3><${Ss} list=${s} plan=${o} />`}
  `}var Pl=(t,e,o,n,r)=>bo(t,r).filter(s=>$n(z(s,"barrier"))===e&&(o!=="kind"||tt(s,"interventionKind").includes(n)));function Fl({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ft(null),c=ft(null);wt(()=>{let k=document.getElementById(so(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(so(i)))?.focus()},[]);let{word:p,lines:d,look:f}=Tt(e),g=$(Oo.panel_note,{scenario:dt(r,s)}),u=k=>o===null?[]:Pl(k,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>I({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${$(Oo.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${h.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${B&&`${s.title}. `}${g}</p>
      ${e.things.length?e.things.map(k=>a`<${sa} key=${k} id=${k} scenario=${r} contributions=${u(k)} />`):a`<${Al} cell=${e} />`}
    </dialog>
  `}function Fn({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Cn(t),i=N(s),l=i&&we(e,o,i).find(d=>d.key===n),c=l?.cells[pe(i).indexOf(r)];return c?a`<${Fl} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Co=h.overview;function ra({open:t=!0}){let e={report:B?Co.howto.reports:oo(),marks:Object.values(vt).map(([o])=>o).join(" "),source:_r()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${Co.howto.title}</summary>
      <ol>${Co.howto.lines.map(o=>a`<li>${$(o,e)}</li>`)}</ol>
    </details>
  `}var jo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Nl({state:t,things:e,date:o}){let n=B?"h4":"h3",r=i=>Ae(i,o)[1]&&a`<span class="zacht"> – ${Ae(i,o)[1]}</span>`,s=$(Co.group,{state:E(A("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ue} ids=${Ce(e)} more=${r} />
    </div>
  `}function aa({scenario:t,plan:e}){let o=B?"h3":"h2";return nt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=m.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===m.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${$(Co.apart.title,{kind:i.label})}<//>
        <p class="zacht">${$(Co.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Nl} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${vo(e)}</p>`}
      </section>
    `})}var Ot=h.coverage,Rl=5,ia=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Se} basis=${t.most_basis} />
    <${Ve} bar=${t.bar} support=${t.support_only} most=${Rl} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Wl({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Tt(e),i=Zt(t.key,o,n.key),l=[r,...s,e.strict,vt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${so(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${$(h.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${ia} cell=${e} />
      </button>
    </td>
  `}var Dl=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${Qt(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Hl=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${Ot.nobody.title}</strong> ${Ot.nobody.text}</span></td>
`;function Il({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${$(Ot.caption,{scenario:dt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Ot.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Dl} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&_(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${S} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${Wl} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${Hl} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var ql=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <h3>
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${$(Ot.step,{step:Y(n.step),said:n.said})}
          </h3>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${S} id=${s.id} text=${s.label} />
                            <a class="naar" href=${C("dekking",{...M.route.query,cel:Zt(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Tt(s.cells[r]).word}</span>
                              <${ia} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${Ot.nobody.title}</strong> ${Ot.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Ul=({reach:t})=>a`
  <aside class="legenda" aria-label=${h.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:e.step})}>${Ot.questions}</a></p>
          </div>
        `)}
    <h2>${h.overview.legend.title}</h2>
    <p>${Ot.about}</p>
    <${vs} expected=${Ot.expected} quiet=${Ot.quiet} blank=${!0} />
    <h3>${h.overview.legend.how}</h3>
    <${ys} />
    <p><a href=${C("methode")}>${h.overview.legend.more}</a></p>
  </aside>
`,Gl=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Ot.alike.title}</h2><p>${Ot.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Kl({plan:t,scenario:e,reach:o}){let n=we("partner",e,t);return o.numbers.partners?a`
    ${B&&a`<h2>${t.title}</h2>`}
    <${jo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Il} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${ql} plan=${t} reach=${o} rows=${n} />
        <${Gl} reach=${o} />
      </div>
      <${Ul} reach=${o} />
    </div>
  `:a`<p>${Ot.nothing}</p>`}function la({route:t}){let e=D(t.query),{reach:o}=nt(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${F} text=${Ot.heading} title=${Ot.title} />
      <p class="zacht">${dt(e)}</p>
      <${Ln} query=${t.query}><${xe} /><//>
    </div>
    ${We(e).map(r=>a`
        <${Kl} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Fn} address=${n} by="partner" scenario=${e} />`}
    <${Lt} text=${n?"":$(Ot.shown,{scenario:dt(e)})} />
  `}var Bt=h.gaps,pa=t=>v(Yt(t)||t),Vl=(t,e)=>[[...Bt.csv,...St],...t.map(o=>[A("Severity",o.severity),xs(o.query),o.sentence,m.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(K).join(", "),o.partners.map(pa).join(", "),o.subject_label,So(o).map(bt).join("; "),...xt(e,o.plan)])],Ql=["tekst","stap","soort","partner","vraag","gewicht"];function Jl({all:t}){let e=(s,i)=>W(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>ao(s).flatMap(i=>i.partners)),pa),n=e(t.map(s=>s.query).sort(P),xs),r=Object.entries(m.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${qt}>
      <${xe} />
      <div class="velden">
        <${ye} name="tekst" />
        <${gt} label=${Bt.fields.step} name="stap" options=${Ft.map(s=>[s.notation,s.label])} />
        <${gt} label=${Bt.fields.kind} name="soort" options=${_o.map(s=>[s.notation,s.label])} />
        <${gt}
          label=${Bt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>P(s[1],i[1]))}
        />
        <${gt} label=${Bt.fields.query} name="vraag" options=${n} />
        <${gt} label=${Bt.fields.weight} name="gewicht" options=${r} />
        <${Ke} names=${Ql} />
      </div>
    <//>
  `}var ca=Object.keys(m.codes.Severity).at(-1);function da({route:t}){let e=D(t.query),o=nt(e).gaps,n=o.filter(p=>oa(p,t.query)),r=n.filter(p=>p.severity!==ca),s=n.filter(p=>p.severity===ca),i={points:lt(Bt.points,r.length),questions:lt(Bt.questions,s.length)},l=$(Bt.intro,{report:oo(N(e.plan))}),c=[[Bt.points_title,r],[Bt.questions_title,s]];return a`
    <${F} text=${Bt.title}><p class="uitleg">${l} ${ze}</p><//>
    ${We(e).map(p=>a`<${jo} key=${p.key} plan=${p} />`)}
    <${Jl} all=${o} />
    <p class="telling" id="telling">
      ${$(Bt.counts,i)}${n.length<o.length&&$(Bt.of_all,{count:o.length})}${". "}
      <${yt} name="aandachtspunten.csv" rows=${()=>Vl(n,e)} />
    </p>
    ${c.map(([p,d])=>a`
        <section key=${p}>
          <h2>${$(p,{count:d.length})}</h2>
          <${qo} list=${d} scenario=${e} none=${Bt.none} />
        </section>
      `)}
    <${Lt} text=${$(Bt.shown,i)} />
  `}var Fe="omgeving",Yl=16;function ua(t,e){let{date:o}=D(e);if(t===Fe)return tc(e.ding,o);let n=m.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var Nn=t=>Object.keys(t.table).filter(e=>!ma[e]),ma={from_label:"from",to_label:"to"},fa=t=>ma[t];function $a(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=D(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Yt(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([p,d])=>!d||c[p]?.includes(d)||c.from===d||c.to===d));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?ha(l,t.step):l,rows:s}}function ha(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ga(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>$(h.graph.contributes,{basis:A("Basis",_(s,"basis"))});for(let s of eo(t,e))n(s.organisation,t,"rol",A("Role",s.role));for(let s of _n(t,e))n(t,s.undertaking,"rol",A("Role",s.role));for(let s of bo(t))_e(s,e)&&n(t,z(s,"barrier"),"stap",r(s));for(let s of jt(t,"Contribution","barrier"))_e(s,e)&&n(z(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Pt.get(t)))for(let l of i)l.startsWith("@")&&pt(l.slice(1))&&n(t,l.slice(1),"verband",Ie(s));for(let[s,i]of ge(t))pt(s)&&_e(s,e)&&n(s,t,"verband",Ie(i));return[...o.values()]}var Ut=m.around,Xl=t=>fo(t).find(e=>Ut.nodes[e])||"*",Zl=t=>t.length>Ut.letters?`${t.slice(0,Ut.letters-1)}…`:t,_a=(t,e,o)=>({id:t,label:Zl(v(t)),title:v(t),group:Xl(t),x:e,y:o}),ba=t=>{let{color:e,dashes:o}=Ut.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function tc(t,e){let o=Ct(t)?t:"",n=o?ga(o,e).map(ba):[],r=[W(n.map(l=>l.from)),[o],W(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!s.has(d));for(let d of p)s.add(d);return p.sort((d,f)=>P(v(d),v(f))).map((d,f)=>_a(d,c*Ut.width,f))});return{...Ut,name:Fe,title:o?Ut.title_of.replace("{name}",v(o)):Ut.title,layout:"columns",looks:Ut,nodes:ha(i,Ut.step),rows:n,date:e,centre:o}}function ka(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>Ct(l)&&n.some(c=>c.id===l))){let l=n.find(b=>b.id===i),c=new Set(n.map(b=>b.id)),p=ga(i,o),f=W(p.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>P(v(b),v(O))),g=new Set(f.slice(0,Yl)),u=n.map(b=>b.x),[k,y]=[Math.min(...u),Math.max(...u)],x=l.x<(k+y)/2?k-Ut.width:y+Ut.width,w=l.y-(g.size-1)*Ut.step/2;for(let[b,O]of[...g].entries())n.push(_a(O,x,w+b*Ut.step));for(let b of p)(g.has(b.from)||g.has(b.to))&&r.push(ba(b));f.length>g.size&&s.set(i,{shown:g.size,count:f.length-g.size})}return{nodes:n,rows:r,left:s}}var te=h.graph,Cs=40,wa=(t,e=v(t))=>a`<a href=${Qt(t)}>${e}</a>`,ec=t=>(t===1?te.counted.one:te.counted.more).replace("{count}",t);function va({picture:t,row:e}){let o=e.group&&!m.views[t.name]?Object.keys(m.around.table):Object.keys(t.table),n=Nn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function oc({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ct(s)&&s!==e.from&&s!==e.to),r=s=>Ae(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${va} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${te.about}</p>
        <ul>${n.map(s=>a`<li>${pt(s)?wa(s):v(s)}${He(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&pt(s)).map((s,i)=>a`${i>0&&" · "}${wa(s,te.page_of.replace("{name}",v(s)))}`)}</p>
  `}function nc({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(g=>g.from===o||g.to===o),c=t.nodes.find(g=>g.id===o)?.group,p=t.looks.nodes[c]?.label||st(o),d=s.includes(o),f=g=>{let u=g.from===o?g.to:g.from;return a`<li>
      ${g.from===o?te.towards:te.coming}
      <button type="button" class="rijknop" onClick=${()=>i(u||g.id)}>${n(u)}</button>
      ${g.group&&a`<span class="zacht"> – ${t.looks.edges[g.group]?.label||g.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${E(p)}. `}${ec(l.length)}</p>
    ${Ct(o)&&pt(o)&&a`<p class="acties">
        <a href=${Qt(o)}>${te.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>r(o)}>${d?`− ${te.fold}`:`+ ${te.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Fe],{ding:o})}>${te.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Cs).map(f)}</ul>
    ${l.length>Cs&&a`<p>${te.rest.replace("{count}",String(l.length-Cs))}</p>`}
  `}function ya(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${te.in_words}>
      ${e&&a`<${oc} ...${t} />`} ${o&&a`<${nc} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${te.nothing_chosen}</p>`}
    </section>
  `}function xa({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(d=>d.id===n.id||n.id===`leeg~${d.id}`);Me(()=>{let d=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]);let i=n.id,l=Ct(i)?se(i).slice(0,2).map(bt):[],c=Ct(i)&&He(i)?Ae(i,t.date).filter(Boolean).join(", "):"",p={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${p}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${va} picture=${t} row=${s} />`:a`
              <span class="zacht">${Ct(i)&&st(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(d=>a`<p class="zacht">${d}</p>`)}
            `}
    </div>
  `}var js="#16212B",Rn=.8571428571428571;function sc(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function rc(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=js,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=js,t.fill(),t.restore()}function Sa(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,...b})=>l?b:{...b,title:w})),p=new vis.DataSet(o),d=new vis.Network(t,{nodes:c,edges:p},n),f=t.querySelector(".vis-network");f.setAttribute("role","application"),f.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let g=e.filter(w=>w.slot).map(w=>w.id),u=e.filter(w=>w.station).sort((w,b)=>w.station-b.station);d.on("beforeDrawing",w=>{u.length&&rc(w,u.map(b=>d.getPosition(b.id)));for(let b of g)sc(w,d.getBoundingBox(b))});let k=(w=.05)=>{if(!e.length||(d.fit({animation:!1,maxZoomLevel:1.15}),d.getScale()>=w))return;let O=Math.min(...e.map(ut=>ut.x))-125,j=Math.min(...e.map(ut=>ut.y))-30,et=t.clientWidth/w*.5,kt=Math.max(...e.map(ut=>ut.x))+125-O,R={x:kt<2*et?O+kt/2:O+et,y:j+t.clientHeight/w*.5};d.moveTo({position:R,scale:w,animation:!1})};if(d.on("click",({nodes:[w],edges:[b]})=>s?.(w??b??null)),d.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){d.on("hoverNode",({node:w,pointer:b})=>l(w,b.DOM)),d.on("hoverEdge",({edge:w,pointer:b})=>l(w,b.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])d.on(w,()=>l(null))}r?d.moveTo({...r,animation:!1}):k(Rn);let y=new Map(o.map(w=>[w.id,w])),x=new Set;return{network:d,fit:k,view:()=>({position:d.getViewPosition(),scale:d.getScale()}),zoom:w=>d.moveTo({scale:Math.min(4,Math.max(.05,d.getScale()*w))}),select(w,b,O){let j=b.length?b:o.filter(U=>w.includes(U.from)||w.includes(U.to)).map(U=>U.id),et=new Set(j.filter(U=>y.has(U))),kt=[...x,...et].filter(U=>x.has(U)!==et.has(U));kt.length&&p.update(kt.map(U=>et.has(U)?{id:U,width:3,color:{color:js}}:{id:U,width:1.6,color:{color:y.get(U).color}})),x=et;let R=w.filter(U=>c.get(U));if(d.setSelection({nodes:R,edges:[]},{highlightEdges:!1}),!O||!R.length)return;R.some(U=>{let{x:T,y:Ht}=d.canvasToDOM(d.getPosition(U));return T>0&&T<t.clientWidth&&Ht>0&&Ht<t.clientHeight})||d.focus(R[0],{scale:Math.max(d.getScale(),Rn),animation:!1})},show(w){d.fit({nodes:w.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),d.getScale()<Rn&&d.moveTo({scale:Rn})},destroy:()=>d.destroy()}}function Oa(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var ac=250,ic={0:t=>t.fit()};function Ca(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:d}=t,f=ft(null),g=ft({of:"",view:null,ids:new Set}),u=ft(t);u.current=t,wt(()=>{let w=performance.now(),b=g.current.of===e?g.current.view:null,O=0,j=(R,ut)=>{window.clearTimeout(O),O=window.setTimeout(()=>u.current.onHover(R===null?null:{id:R,...ut}),ac)},et=Sa(f.current,{nodes:o,edges:n,options:r,view:b},{onChoose:R=>u.current.onChoose(R),onUnfold:R=>u.current.onUnfold(R),onHover:j});s.current=et;let kt=b?o.map(R=>R.id).filter(R=>!g.current.ids.has(R)):[];return kt.length&&et.show([...kt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(O),g.current={of:e,view:et.view(),ids:new Set(o.map(R=>R.id))},et.destroy(),s.current=null}},[e,o,n]),wt(()=>{p&&g.current.of===""&&s.current.fit(12/14)},[p]),wt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():ic[w.key]?.(s.current)},y=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${Oa(o,y)}px`};return a`<div class="doek" id="doek" ref=${f} style=${x} data-title=${d} onKeyDown=${k}></div>`}var Ts=h.graph,lc=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,cc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function ja({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),I({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Ts.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${lc} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${Ts.points}>
      ${r.map(([,i])=>a`<li><label><${cc} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${Ts.not_said}</span></label></li>`}
    </ul>
  `}var Go=h.graph,Ta="from_label",pc="amount",Ls=new WeakMap;function dc(t,e){return Ls.has(t)||Ls.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Ls.get(t).get(e)||Go.not_said}function To(t,e,o){let n=fa(o);return n?dc(t,e[n]):e.said[Nn(t).indexOf(o)]||""}function uc(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[To(t,l,n),l]),i=l=>+(l===""||l===Go.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*P(l[0],c[0])).map(([,l])=>l)}function La({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=M.route.query.sorteer||Ta,i=Object.entries(t.table),l=(f,g)=>{let u=s===f?`-${f}`:f;I({sorteer:u===Ta?null:u},!0),$t(Go.sorted.replace("{column}",g.toLowerCase()).replace("{direction}",u[0]==="-"?Go.down:Go.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,p=([f,g])=>f===pc?a`<th scope="col" role="columnheader">${g}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,g)}>
            ${g}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=f=>{let g=f.id===o,u=g||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${u?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${k=>k.target.closest("button, a")||n(f.id)}>
        ${i.map(([k,y],x)=>x?a`<td role="cell" data-kop=${y}>${To(t,f,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${y}>
                <button type="button" class="rijknop" aria-pressed=${String(g)} onClick=${()=>n(f.id)}>
                  ${To(t,f,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${uc(t,e,s).map(d)}</tbody>
    </table>
  `}function Qe(){let t=h.missing;return a`
    <${F} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var H=h.graph,mc=["stap","soort","partner","staat","zoek","zonder","kies","uit"],Bs=null,Es=()=>Bs,Ms=t=>I({kies:M.route.query.kies===t?null:t},!0);function fc({thing:t}){let e=he(()=>[...Pt.keys()].filter(pt).sort((n,r)=>P(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?I({ding:r,kies:null,uit:null}):$t(H.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${H.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ct(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function $c({picture:t}){let e=t.name===Fe,o=t.nodes.filter(p=>Wo(p.id)).sort((p,d)=>P(p.title,d.title)),n=p=>m.codes.CellState[p]?.order??9,r=W(t.rows.map(p=>p.state).filter(Boolean)).sort((p,d)=>n(p)-n(d)),s=p=>E(m.codes.CellState[p]?.label||A("Status",p)),i=_o.filter(p=>t.rows.some(d=>d.kinds?.includes(p.notation))),l=Ft.filter(p=>t.rows.some(d=>d.steps?.includes(p.notation))),c=[["stap",H.filters.step,l.map(p=>[p.notation,p.label])],["soort",H.filters.kind,i.map(p=>[p.notation,p.label])],["partner",H.filters.partner,o.map(p=>[_(p.id,"notation"),p.title])],["staat",H.filters.state,r.map(p=>[p,s(p)])]];return a`
    <${qt}>
      ${!e&&a`<${ro} />`}
      <${Ho} />
      <div class="velden">
        ${e&&a`<${fc} thing=${t.centre} />`}
        ${!e&&c.filter(([,,p])=>p.length>1).map(([p,d,f])=>a`<${gt} name=${p} label=${d} options=${f} />`)}
        <${ye} label=${H.filters.search} name="zoek" id="graafzoek" />
        <${Ke} names=${mc} />
      </div>
    <//>
  `}function hc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${H.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>ke(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",H.tools.fit,()=>t.current.fit())} ${n("back",H.tools.back,o)}
      ${n("screen",H.tools.screen,r)} ${n("png",H.tools.png,s)}
      <span class="zacht">${H.keys}</span>
    </div>
  `}function gc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>I({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${H.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${$(H.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=$(H.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",Fe],{ding:r})}>${H.surroundings}</a></p>`})}
    </nav>
  `}function _c(t,e,o){let n=Z(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Z(To(t,s,i)).includes(n))):e}var bc=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${H.show.label}>
    ${[["beeld",H.show.picture],["tabel",H.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function kc({picture:t,query:e}){let o=ft(null),[n,r]=Q(0),[s,i]=Q(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(T=>e[T]).join("|"),p=he(()=>$a(t,e),[t,c]),d=(e.uit||"").split(",").filter(Ct),f=he(()=>ka(p,d,t.date),[p,e.uit]),g=he(()=>f.rows.filter(T=>T.from&&T.to),[f]),u=he(()=>new Map(f.nodes.map(T=>[T.id,T.title])),[f]),k=f.rows.find(T=>T.id===l||l===`leeg~${T.id}`&&T),y=k?"":u.has(l)?l:"",x=he(()=>_c(t,p.rows,e.zoek),[p,e.zoek]),w=!k&&!y&&Z(e.zoek||""),b=w?f.nodes.filter(T=>Z(T.title||"").includes(w)).map(T=>T.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),j=T=>u.get(T)||H.not_said,et=T=>{Ct(T)&&I({uit:(d.includes(T)?d.filter(Ht=>Ht!==T):[...d,T]).join(","),kies:T})};Me(()=>{!l||!M.started||(k?$t($(H.chosen_pair,{from:j(k.from),to:j(k.to)})):y&&$t($(H.chosen_one,{name:j(y)})))},[l]),wt(()=>(Bs={name:t.name,drawing:o.current},()=>{Bs=null}));let kt=k?[k.from,k.to].filter(Boolean):y?[y]:b,R={picture:t,rows:f.rows,name:j},ut=s&&s.id!==l&&a`<${xa} ...${R} hover=${s} close=${()=>i(null)} />`,U=lt(H.rows,x.length);return a`
    <${$c} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${bc} shows=${O} choose=${T=>I({toon:T},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${hc} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${gc} picture=${t} ids=${d} left=${f.left} />
          <div class="vlak">
            <${Ca} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${f.nodes} edges=${g} options=${wc(t,d)} handle=${o} lit=${kt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${$(H.picture,{title:t.title})} onChoose=${T=>T&&Ms(T)}
              onUnfold=${et} onHover=${i} onClear=${()=>I({kies:null},!0)} />
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?H.alone:H.empty}</p>`}
            ${ut}
          </div>
          <${ja} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${La} picture=${t} rows=${x} chosen=${k?.id||y} pick=${Ms}
              caption=${$(H.caption,{title:t.title,rows:U})} />
          </div>
          <div class="acties">
            <${yt} name=${`${t.name}.csv`} rows=${()=>vc(t,x)} />
          </div>
        </div>
      </div>
      <${ya} ...${R} row=${k} node=${y} unfold=${et} opened=${d} pick=${Ms} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${H.loose}</p>`}
  `}var wc=(t,e)=>e.length&&t.name!==Fe?{...t.options,groups:{...m.around.options.groups,...t.options.groups}}:t.options,vc=(t,e)=>[[...Object.values(t.table),...St],...e.map(o=>[...Object.keys(t.table).map(n=>To(t,o,n)),...xt(null)])];function yc({name:t,title:e,sentence:o}){let n=[...Object.values(m.views).map(r=>[r.name,r.title]),[Fe,m.around.title]];return a`
    <${F} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${H.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${C(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Ma({route:{path:t,query:e}}){let o=t[1]||Object.keys(m.views)[0],n=he(()=>ua(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${yc} name=${o} title=${n.title} sentence=${n.sentence} />
    <${kc} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Qe} />`}function Ko({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=h[e];return function({route:p}){let d=D(p.query).plan,f=o(d).filter(y=>s(y,p.query)),g=n(),u=lt(l.count,f.length),k=()=>[[...g.map(y=>y.label),...St],...En(f,g,ws("sorteer",i)).map(y=>[...g.map(x=>x.text(y)),...xt(null,J(y.id)?.key||d)])];return a`
      <${F} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${qt}>
        <${ro} />
        <div class="velden">
          <${ye} name="tekst" />
          ${r().map(y=>a`<${gt} ...${y} />`)}
          <${Ke} names=${Object.keys(p.query)} />
        </div>
      <//>
      <p class="telling">${u}<${yt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${ot}
          id=${t}
          caption=${$(l.caption,{count:u})}
          rows=${f}
          columns=${g}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Lt} text=${u} />
    `}}var Ba=Ft.map(t=>[t.notation,t.label]),Ea=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),za=t=>Object.entries(m.codes[t]).map(([e,o])=>[e,o.label]),Aa=(t,e)=>!e||Z([v(t),...["altLabel","promise","summary"].flatMap(o=>tt(t,o))].join(" ")).includes(Z(e)),je=h.partners,Pa=Ko({name:"partners",of:"partners",sort:"naam",rows:t=>m.partners[B?t:""],keep:(t,e)=>Aa(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:je.fields.step,name:"stap",options:Ba},{label:je.fields.kind,name:"soort",options:za("OrganisationKind")},{label:je.fields.role,name:"rol",options:Object.entries(je.roles)}],columns:()=>[{key:"naam",label:je.columns.name,text:t=>v(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${xo} id=${t.id} />`]},{key:"soort",label:je.columns.kind,text:t=>ie(t.id,"organisationKind")},{key:"stappen",label:je.columns.steps,text:t=>Ea(t.steps)},{key:"handelt",label:je.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:je.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:je.columns.wish,text:t=>t.wish}]}),Et=h.measures,Vo=t=>m.called[t]?.short||"",Qo=t=>_(t,"prefLabel"),xc=xr.map(t=>({id:t,...m.works[t]})).sort((t,e)=>P(Vo(t.id)||"~",Vo(e.id)||"~")||P(Qo(t.id),Qo(e.id))),Wn=B?"":Be[0].date,Sc=(t,e,o)=>({key:t,label:e,text:({id:n})=>wo(n,o)?It(n,o):"",cell:({id:n})=>wo(n,o)&&a`<${rt} id=${n} date=${o} />`}),Oc=()=>$o("Chapter").sort((t,e)=>P(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,$(Et.chapter,{identifier:_(t,"identifier"),title:Qo(t)})]),Fa=Ko({name:"maatregelen",of:"measures",sort:"nr",rows:t=>xc.filter(e=>mo(e.id,t)),keep:(t,e)=>Aa(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:ko(t.id).includes(e.stap)))&&(!e.soort||Cr(t.id).includes(e.soort))&&(!e.wat||Jt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||wo(t.id)===e.staat),fields:()=>[{label:Et.fields.what,name:"wat",options:Object.entries(Et.types)},{label:Et.fields.chapter,name:"hoofdstuk",options:Oc()},{label:Et.fields.step,name:"stap",options:[...Ba,["alle",Et.across]]},{label:Et.fields.kind,name:"soort",options:_o.map(t=>[t.notation,t.label])},{label:Et.fields.status,name:"staat",options:za("Status")}],columns:()=>[{key:"nr",label:Et.columns.number,text:({id:t})=>Vo(t),cell:({id:t})=>Vo(t)?a`<a href=${Qt(t)}>${Vo(t)}</a>`:a`<span class="zacht">${Et.no_number}</span>`},{key:"naam",label:Et.columns.name,text:({id:t})=>Qo(t),cell:({id:t})=>a`<${S} id=${t} text=${Qo(t)} />`},...le(({id:t})=>J(t)?.key),{key:"wat",label:Et.columns.what,text:({id:t})=>st(t)},...Wn&&Wn!==ne?[Sc("plan",E(De(Wn)),Wn)]:[],{key:"nu",label:B?Et.columns.stand:E(De(ne)),text:({id:t})=>It(t),cell:({id:t})=>a`<${rt} id=${t} />`},{key:"termijn",label:Et.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>ct(_(t,"finalDueBy"))},{key:"stap",label:Et.columns.step,text:t=>t.across?h.shared.all_steps:Ea(ko(t.id))},{key:"wie",label:Et.columns.lead,sort:!1,text:t=>t.container?"":hn(t.id).map(v).join(", ")||h.shared.nobody,cell:t=>t.container?"":hn(t.id).length?a`<${de} ids=${hn(t.id)} />`:a`<span class="zacht">${h.shared.nobody}</span>`}]});var Je=h.lookup,Cc=t=>W(["concerns","reportedUnder","barrier"].flatMap(e=>Nt(t,e))).filter(pt),jc=Object.entries(m.lookups).map(([t,e])=>({id:t,...e,about:Cc(t),text:Z([v(t),...tt(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),Na=t=>se(t).map(bt),Ra=Ko({name:"naslag",of:"lookup",sort:"naam",rows:t=>jc.filter(e=>mo(e.id,t)),keep:(t,e)=>(!e.wat||Jt(t.id,e.wat))&&(!e.tekst||t.text.includes(Z(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Je.fields.what,name:"wat",options:Object.entries(Je.types).filter(([t])=>$o(t).length)},{label:Je.fields.step,name:"stap",options:Ft.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Je.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${S} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...le(({id:t})=>J(t)?.key),{key:"wat",label:Je.columns.what,text:({id:t})=>st(t)},{key:"zegt",label:Je.columns.told,text:t=>t.told},{key:"over",label:Je.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${de} ids=${t.about} name=${go} />`},{key:"bron",label:Je.columns.place,sort:!1,text:({id:t})=>Na(t).join("; "),cell:({id:t})=>{let[e,...o]=Na(t),n=$(h.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Wa=h.unknown,ee=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:$(Wa.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,zs=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(m.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Dn(){let t=Wa.reading;return a`
    <${ee} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${zs} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${m.plans.map(e=>a`<p>${`${no(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Hn=h.method,Da=()=>a`
  <${F} text=${Hn.title}><p class="uitleg">${Hn.intro}</p><//>
  <${ra} />
  <div class="blok"><${An} /></div>
  <${ee} of=${Hn.states}><${zs} list="CellState" /><//>
  <${Dn} />
  <p><a href=${C("weet-niet")}>${Hn.unknown}</a></p>
`;var Lo=h.overview;function Tc({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–</span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Ve} bar=${t.bar} support=${t.support_only} />${n}`}function Lc({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Tt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=Zt(t.key,o,n.key),d=[s,...i,e.strict,e.most_basis&&vt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${so(p)} aria-haspopup="dialog" onClick=${()=>I({cel:p})}>
        <span class="sr">${$(Lo.cell,{row:t.label,step:Y(o)})}${d}</span>
        <span class="beeld" aria-hidden="true"><${Tc} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Se} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Mc=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Qt(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Bc=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${pe(e).map((n,r)=>a`<${Lc} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,Ec=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Lo.one_step}>
    ${pe(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function Ha({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=pe(o),[i,l]=Q(n?Math.max(0,s.indexOf(Cn(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${Ec} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===m.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${$(Lo.caption,{rows:Lo.heads[t],scenario:dt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Lo.heads[t]}</th>
          ${o.steps.map((p,d)=>a`
              <${Mc} step=${p} place=${d+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${d===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${h.shared.all_steps}<span class="bij">${Lo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${we(t,e,o).map(p=>a`<${Bc} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var zc={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Ia=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${zc[t]}
  </svg>
`;var Jo=h.overview.start;function qa({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=$(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Jo.wish}</h2>
      <ul class="tegels">
        ${Jo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${Ia} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Ac=({query:t,barriers:e,plan:o,weights:n},r)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function Ua({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Jo.discuss.title}</h2><p>${Jo.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${$(Jo.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${Ac(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var Gt=h.overview,Ga={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Ka}=h.thing,Pc=(t,e,o)=>{let{word:n,lines:r}=Tt(e);if(!e)return[t.label,Y(o),Gt.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,Y(o),n,r.join("; "),A("Basis",s),Ka[i],l,c,p,Ka[d]]},Fc=(t,e,o)=>[[...Gt.csv,...St],...we(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Pc(n,r,pe(o)[s]),...xt(e,o.key)]))],Nc=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${yt} name="matrix.csv" rows=${()=>Fc(t,e,o)} />
    <button type="button" onClick=${()=>Gr(t,e,o)}>${Gt.svg}</button>
    <button type="button" onClick=${()=>Kr(t,e,o)}>${Gt.png}</button>
    <${Ge} text=${()=>location.href} label=${Gt.link} />
  </div>
`,Rc=({answer:t,plan:e})=>a`
  <div class="start">
    <${F} text=${Gt.heading} title=${Gt.title}>
      <p>${$(Gt.start.intro,{report:oo(e)})}</p>
    <//>
    <${qa} answer=${t} />
  </div>
  <${Ua} points=${t.points} count=${t.gaps.length} several=${B} />
`;function Va({route:t}){let e=D(t.query),o=Ga[t.query.rijen||""]||"kind",n=Object.entries(Ga).map(([l,c])=>[l,Gt.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=nt(e);return a`
    ${o==="kind"?a`<${Rc} answer=${i} plan=${N(e.plan)} />`:a`<${F} text=${Gt.heading} title=${Gt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Gt.matrix[o]}</h2><p>${dt(e)}</p>
          <${Ln} query=${t.query}>
            <${yo} legend=${Gt.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${xe} />
          <//>
        </div>
        ${We(e).map(l=>a`
            ${B&&a`<h3>${l.title}</h3>`}
            <${jo} plan=${l} />
            <${Ha} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Nc} by=${o} scenario=${e} plan=${l} />
            <${aa} scenario=${e} plan=${l} />
          `)}
      </div>
      <${An} />
    </div>
    ${s&&a`<${Fn} address=${s} by=${o} scenario=${e} />`}
    <${Lt} text=${s?"":$(Gt.shown,{scenario:dt(e)})} />
  `}var Kt=h.questions.own,As=200;function Wc({columns:t,rows:e}){return a`
    <p>${lt(Kt.rows,e.length)}${e.length>As&&` ${$(Kt.first,{count:As})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Kt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,As).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ke(Kt.file,co([t,...e]),"text/csv;charset=utf-8")}>${Kt.csv}</button>
    </div>
  `}function Ps({start:t=Kt.example}){let[e,o]=Q(t),[n,r]=Q(null);async function s(){r({said:Kt.busy});try{r(await L().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${Kt.title}</h2>
      <p class="zacht">${Kt.intro}</p>
      <label class="veld breed">
        <span>${Kt.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${Kt.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?Kt.yes:Kt.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${Kt.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${Wc} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var V=h.questions,Ja="gaps",Dc=/VALUES\s+\?\w+\s*\{\s*\}/,Qa={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&K(t.kind),partner:t=>t.partner&&v(Yt(t.partner)||t.partner),severity:t=>A("Severity",t.severity),detail:t=>t.detail&&(Ct(t.detail)?v(t.detail):t.told)},Ya=(t,e)=>(Qa[t]?Qa[t](e):e[t])||"",Xa=t=>nt(t).gaps.flatMap(e=>ao(e).map(o=>({...o,plan:e.plan}))),Za={key:"severity",label:V.columns.weight,text:t=>String(Object.keys(m.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Mn} severity=${t.severity} />`};function Hc(t){let e=Object.entries(t.columns),o=n=>Ct(n.subject)?a`<${S} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ya(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Za],...le(n=>n.plan),{key:"bron",label:V.columns.place,sort:!1,text:n=>So(n).map(bt).join("; ")}]}function Ic({name:t,query:e,scenario:o}){let n=Xa(o).filter(l=>l.query===t);if(!n.length)return a`<p>${V.nothing}</p>`;let r=Hc(e),s={rows:lt(V.rows,n.length),scenario:dt(o)},i=()=>[[V.columns.sentence,...r.map(l=>l.label),...St],...n.map(l=>[l.sentence,...r.map(c=>c===Za?Ya("severity",l):c.text(l)),...xt(o,l.plan)])];return a`
    <div class="rol">
      <${ot}
        id=${`uitkomst-${t}`}
        caption=${$(V.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${yt} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${V.as_sentences}</a>
    </div>
  `}function qc({name:t,query:e,scenario:o}){let n=Object.values(m.views).find(i=>i.query===t),r=e.shelf===Ja,s=C("overzicht",{rijen:V.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${V.title}</a></p>
    <${F} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${qt}><${xe} /><//>`}
    <${Oe} pairs=${[[V.why,e.why],[V.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${V.result}</h2>
          <${Ic} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in V.rows_of&&a`<p><a href=${s}>${V.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${V.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${V.ask} <code>${$(V.command,{name:t})}</code></p>`}
    <details>
      <summary>${V.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${V.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ge} text=${()=>e.sparql} label=${V.copy} />
    </details>
    ${L()&&!Dc.test(e.sparql)&&a`<${Ps} key=${t} start=${e.sparql} />`}
  `}function Uc({shelf:t,counts:e}){let o=Object.entries(m.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:V.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:V.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:V.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ot}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Ja?n:n.slice(0,2)}
      />
    </section>
  `}function ti({route:t}){let e=D(t.query),o=t.path[1],n=m.queries[o];if(o&&!n)return a`<${Qe} />`;if(o)return a`<${qc} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Xa(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${F} text=${V.title}><p class="uitleg">${V.intro}</p><//>
    ${L()&&a`<${Ps} />`}
    ${V.shelves.map(s=>a`<${Uc} shelf=${s} counts=${r} />`)}
  `}var Mo=h.search,ei,oi=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Z(s),folded:Z(r.join(`
`))});function Gc(){let t=new Map([...Pt.keys()].filter(pt).map(e=>[e,m.called[e]?[v(e)]:[]]));for(let[e,o]of Pt){let n=t.has(e)?e:Mo.owners.flatMap(r=>Nt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Mo.texts.flatMap(r=>o[r]||[]))}return t}var Kc=()=>[...[...Gc()].map(([t,e])=>{let o=Math.min(...fo(t).map(r=>Number(Mo.weights[r]??Mo.weights.rest))),n=[v(t),...tt(t,"altLabel")].join(" ");return oi(t,Qt(t),v(t),st(t),e,n,o)}),...Object.entries(m.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return oi(t,C(["vragen",t]),e,Mo.question,r,e,Mo.weights.question)})];function ni(t){let e=Z(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};ei??=Kc();let o=r=>e.every(s=>r.names.includes(s)),n=ei.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||P(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function si(t,e){let o=i=>i!==t.label&&e.some(l=>Z(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Z(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Ye=h.search,Fs=100,ri=({text:t,wanted:e})=>hr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Vc=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${ri} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${B&&J(t.id)&&`, ${J(t.id).title}`}
    </span>
    <p><${ri} text=${si(t,e)} wanted=${e} /></p>
  </li>
`;function ai({route:t}){let e=t.query.q||"",{wanted:o,found:n}=ni(e),r=W(n.map(l=>l.kind)).sort(P),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);wt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?lt(Ye.found,s.length):Ye.nothing;return a`
    <${F} text=${Ye.title} />
    <section class="filters" aria-label=${Ye.label}>
      <div class="velden">
        <${ye} label=${Ye.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${gt} label=${Ye.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Ye.type}</p>
    <ol class="resultaten">
      ${s.slice(0,Fs).map(l=>a`<${Vc} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Fs&&a`<p>${$(Ye.too_many,{count:s.length-Fs})}</p>`}
    <${Lt} text=${o.length?i:""} />
  `}var Bo=h.thing,Qc=new Set([...m.hidden,...Bo.said]),X=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Vt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,lo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Jc({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:m.lists[t]?A(m.lists[t],e):Bo.truth[e]||ct(e)}var Eo=t=>Object.entries(Pt.get(t)).filter(([e])=>!Qc.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Jc} property=${e} value=${r} />`);return[E(Ie(e)),n.length>1?a`<${lo} items=${n} />`:n[0]]}),In=({id:t})=>ge(t).some(([e])=>Jt(e,"Figure"))&&a`<${X} title=${Bo.figures}><${Os} id=${t} /><//>`;function zo({id:t,skip:e}){let o=new Map;for(let[c,p]of ge(t)){if(!pt(c)||Jt(c,"Figure")||Jt(c,"Barrier")||e.includes(p))continue;let d=Bo.from_here[p]||$(Bo.this,{term:Ie(p)});o.set(c,[...o.get(c)||[],d])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:W(p).join(", ")})),{columns:r,title:s,caption:i}=Bo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>st(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>It(c),cell:({from:c})=>He(c)&&a`<${rt} id=${c} />`}];return a`
    <${X} title=${s}>
      <${ot} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var at=h.thing.organisation,li=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label);function Yc({id:t,rows:e}){let o=e.filter(l=>gn(l.role)),n=li(o.flatMap(l=>ko(l.undertaking))),r=Nt(t,"unit"),s=_(t,"tooi"),i=[...Eo(t),[h.thing.also_known,tt(t,"altLabel").join(", ")],[at.units,r.length>0&&a`<${ue} ids=${r} />`],[at.identity,s?$(at.identified,{code:s,date:ct(_(t,"checkedOn"))}):at.unidentified]];return a`
    <${X} title=${h.thing.known}>
      <${Vt} text=${_(t,"summary")} />
      ${jr(t)&&a`<p>${at.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${at.independent}</p>`}
      <p>${n.length?$(at.steps,{steps:ln(n.map(l=>l.toLowerCase()))}):at.no_steps}</p>
      <${Oe} pairs=${i} />
    <//>
  `}function Xc({rows:t}){let e=at.columns,o=({undertaking:s})=>m.works[s]?.across?h.shared.all_steps:li(ko(s)).join(", "),n=[...le(s=>J(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>st(s.undertaking)},{key:"rol",label:e.role,text:s=>A("Role",s.role)},{key:"stand",label:e.stand,text:s=>It(s.undertaking),cell:s=>a`<${rt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Mt} of=${[s.id]} />`}],r=W(t.map(s=>s.undertaking)).length;return a`
    <${X} title=${$(at.work,{count:r})}>
      <p class="zacht">${at.work_note}</p>
      ${r?a`<${ot} id="acties" caption=${at.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${h.shared.none}</p>`}
    <//>
  `}function Zc({id:t}){let e=jt(t,"Contribution","byOrganisation");return e.length?a`
    <${X} title=${$(at.own,{count:e.length})}>
      <p class="zacht">${at.own_note}</p>
      ${e.map(o=>a`
          <h3><${S} id=${z(o,"initiative")} /></h3>
          <${Uo} id=${o} />
          <${Mt} of=${[o]} />
        `)}
    <//>
  `:null}function tp({id:t}){let e=jt(t,"Expectation","organisation");return e.length?a`
    <${X} title=${at.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${E(ie(o,"engagement")||at.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Mt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function ep({id:t}){let e=["member","organization"].flatMap(n=>jt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${S} id=${z(n,"member")} />`,at.member,a`<${S} id=${z(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${X} title=${at.members}><${lo} items=${o} /><//>`}var ii=4;function op({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>gn(s.role)))for(let s of Do(r).filter(i=>i!==t))o.set(s,W([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(go),i=$(s.length>ii?at.more_works:at.works,{works:s.slice(0,ii).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${X} title=${at.together}>
      <p class="zacht">${at.alphabetical}</p>
      <${ue} ids=${Ce([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function ci({id:t}){let e=_n(t);return a`
    <${Yc} id=${t} rows=${e} />
    <${Xc} rows=${e} />
    <${Zc} id=${t} />
    <${tp} id=${t} />
    <${ep} id=${t} />
    <${op} id=${t} rows=${e} />
    <${zo} id=${t} skip=${["unitOf","unit"]} />
  `}var me=h.thing.step,Ns=t=>vt[t]?.[1]||"",pi=(t,e="")=>[a`<${Se} basis=${t} />`,` ${Ns(t)}${e}`],np=({id:t,narrow:e})=>a`
  <${X} title=${me.what}>
    <${Vt} text=${_(t,"step")} />
    <${Vt} text=${_(t,"definition")} />
    <${Vt} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${me.narrower}<${de} ids=${e} />.</p>`}
    ${z(t,"broader")&&a`<p>${me.broader}<${S} id=${z(t,"broader")} />.</p>`}
  <//>
`;function sp({id:t,scenario:e}){let o=me.cell_columns,n=nt(e).matrix.kind.filter(c=>pn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>C("overzicht",{cel:Zt(c.column,$n(t),c.plan)}),s=c=>E(K(c.column)),i=c=>{let{word:p,lines:d,look:f}=Tt(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...le(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Tt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ns(c.most_basis),cell:c=>c.most_basis&&pi(c.most_basis)}];return a`
    <${X} title=${me.cells}>
      <p class="zacht">${dt(e)}</p>
      <${ot} id="vakken" caption=${me.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function rp({links:t,scenario:e}){let o=me.columns,n=s=>z(s,"initiative"),r=[...le(s=>J(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${S} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>tt(s,"interventionKind").map(K).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Do(n(s)).map(v).join(", "),cell:s=>a`<${de} ids=${Do(n(s))} />`},{key:"stand",label:o.stand,text:s=>It(n(s),e.date),cell:s=>a`<${rt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ns(qe(s,"basis",e)),cell:s=>pi(qe(s,"basis",e),`; ${A("Strength",qe(s,"strength",e))}`)}];return a`
    <${X} title=${$(me.work,{count:W(t.map(n)).length})}>
      ${t.length?a`<${ot} id="wiewat" caption=${me.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${vo(N(e.plan))}</p>`}
    <//>
  `}function ap({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${S} id=${o} />`,$(ae(J(o)).thing.step.helper,{awareness:ie(o,"awareness")||me.unaware})]);return a`<${X} title=${me.helpers}><${lo} items=${e} /><//>`}function di({id:t}){let e=D(M.route.query),o=Nt(t,"narrower"),n=s=>[t,...o].flatMap(i=>jt(i,s,"barrier")),r=n("Contribution").filter(s=>hs(s,e)&&mo(s,e.plan));return a`
    <${np} id=${t} narrow=${o} />
    <${sp} id=${t} scenario=${e} />
    <${rp} links=${r} scenario=${e} />
    <${ap} ids=${n("Facilitator")} />
  `}var fe=t=>ae(J(t)).thing.undertaking,ui=t=>a`<${Mt} of=${[t]} />`;function ip({report:t,said:e}){return a`
    <${Vt} text=${_(t,"summary")} />
    <${io} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Mt} of=${[t]} />
  `}function lp({id:t}){let e=J(t),{result:o}=fe(t),n=e.dates.filter(({date:s})=>wo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=bn(t,s);return a`
          <li>
            <strong>${E(i)}</strong>
            <p><${rt} id=${t} date=${s} /></p>
            ${l&&a`<${ip} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function cp({id:t}){let e=Nt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${A("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${fe(t).silent}</strong></p><${lo} items=${o} />`}function pp({id:t}){let e=fe(t),o=e.deadline_columns,n=kn(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>ct(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>wn(_(i,"modality"))},{key:"er",label:o.there,text:i=>be(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Vt} text=${_(i,"summary")} />`,ui(i)]}];return a`<${ot} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function dp({id:t}){let e=fe(t),o=e.who_columns,n=eo(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${xo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>A("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>ui(i.id)}];return a`<${ot} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function up({id:t}){let e=Nt(z(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${fe(t).heading}<${de} ids=${e} />.</p>`}function mp({id:t}){let e=fe(t),o=bo(t);if(o.length)return o.map(r=>a`<${Uo} id=${r} /><${Mt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=tt(t,"interventionKind").map(K).join(", ");return a`
    <p>${$(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function fp({id:t}){let e=fe(t),o=ge(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${rt} id=${r} />`;return a`
    <${X} title=${e.container}><p>${e.parts}</p><${ue} ids=${o} more=${n} /><//>
  `}var $p=({id:t})=>a`
  <${X} title=${fe(t).progress}><${lp} id=${t} /><${cp} id=${t} /><${pp} id=${t} /><//>
  <${X} title=${fe(t).who}><${dp} id=${t} /><${up} id=${t} /><//>
  <${X} title=${fe(t).steps}><${mp} id=${t} /><//>
`;function mi({id:t}){let e=fe(t),o=J(t),n=_(t,"promise"),r=Eo(t),s=_(t,"isContainer")==="true"?fp:$p;return a`
    <${X} title=${n?e.promise:e.what}>
      <${Vt} text=${n} />
      <${Vt} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${$(e.new,{when:De(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Mt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${In} id=${t} />
    ${r.length>0&&a`<${X} title=${h.thing.further}><${Oe} pairs=${r} /><//>`}
    <${zo} id=${t} skip=${["subMeasureOf"]} />
  `}var Xe=h.thing;function hp({id:t}){let e=ge(t).filter(([r,s])=>s==="inChapter"&&He(r)).map(([r])=>r),o=[...Eo(t),[Xe.also_known,tt(t,"altLabel").join(", ")],[Xe.place,se(t).length>0&&a`<${Mt} of=${[t]} />`]],n=r=>a` <${rt} id=${r} />`;return a`
    <${X} title=${Xe.known}>
      ${Jt(t,"Facilitator")&&a`<p class="zacht">${ae(J(t)).thing.other.judged}</p>`}
      <${Vt} text=${_(t,"summary")} />
      <${Vt} text=${_(t,"rationale")} />
      <${Oe} pairs=${o} />
    <//>
    <${In} id=${t} />
    ${e.length>0&&a`<${X} title=${Xe.other.chapter}><${ue} ids=${Ce(e)} more=${n} /><//>`}
    <${zo} id=${t} skip=${["inChapter"]} />
  `}var fi=5;function gp({id:t}){let e=D(M.route.query),o=s=>ao(s).some(i=>i.subject===t||Jt(t,"Barrier")&&pn(i.barrier,s.plan)===t||Wo(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=nt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(fi);return a`
    <${X} title=${$(Xe.gaps,{count:n.length})}>
      <${qo} list=${n.slice(0,fi)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${$(h.shared.show_more,{count:r.length})}</summary>
            <${qo} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var $i={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function _p({id:t}){let e=ho(t),o=[$i[e]&&a`<a href=${C($i[e])}>${Xe.crumbs[e]}</a>`,B&&J(t)?.title,...["inChapter","subMeasureOf"].map(n=>z(t,n)&&a`<${S} id=${z(t,n)} />`),st(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var bp={undertaking:mi,organisation:ci,step:di,other:hp};function hi({route:t}){let e=t.path.slice(1).join("/");if(!pt(e))return a`<${Qe} />`;let o=v(e),n=ho(e),r=bp[n],s=()=>{let l=$(Xe.footnote,{kind:st(e),name:o,said:_(e,"promise")||_(e,"summary")});return vn(l.trim().replace(/([^.!?])$/,"$1."),se(e),null,J(e)||N())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${_p} id=${e} />
    <${F} text=${Jt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${rt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ge} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Xe.around}</a>
    </div>
    <${r} id=${e} />
    <${gp} id=${e} />
  `}var Te=h.timeline,kp=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),gi=(t,e)=>[t.progress&&t.id&&It(t.id,e),t.stand[e]].filter(Boolean).join("; "),qn=t=>t.day.slice(0,4);function wp({row:t,date:e}){let o=gi(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Te.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Xr} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var vp=(t,e)=>[[...Te.csv,...St],...t.map(o=>[o.when,Te.kinds[o.kind],o.id&&v(o.id),o.what,gi(o,e.date),se(o.at).map(bt).join("; "),...xt(e,o.plan||o.at)])],yp=["tekst","wat","stap","jaar"];function xp({years:t}){return a`
    <${qt}>
      <${ro} />
      <${Ho} />
      <div class="velden">
        <${ye} name="tekst" />
        <${gt} label=${Te.fields.what} name="wat" options=${Object.entries(Te.kinds)} />
        <${gt} label=${Te.fields.step} name="stap" options=${Ft.map(e=>[e.notation,e.label])} />
        <${gt} label=${Te.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ke} names=${yp} />
      </div>
    <//>
  `}function _i({route:t}){let e=D(t.query),o=t.query,n=m.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||qn(l)===o.jaar)&&(!o.tekst||Z(kp(l)).includes(Z(o.tekst)))),s=lt(Te.count,r.length),i=l=>r.filter(c=>qn(c)===l);return a`
    <${F} text=${Te.title}><p class="uitleg">${Te.intro}</p><//>
    <${xp} years=${W(n.map(qn))} />
    <p class="telling">${s}<${yt} name="tijdlijn.csv" rows=${()=>vp(r,e)} /></p>
    ${W(r.map(qn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${wp} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Lt} text=${s} />
  `}var zt=h.unknown,At=m.unknown;function Ao({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${$(h.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var bi=t=>Ce(t).map(e=>a`<li><${S} id=${e} /></li>`),ki=t=>[...t].sort((e,o)=>P(v(z(e,"initiative")),v(z(o,"initiative")))),Sp=({id:t})=>a`
  <li>
    <${S} id=${z(t,"initiative")} />${" → "}<${Bn} id=${z(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${io} of=${t} />
  </li>
`,Op=({id:t})=>a`
  <li><${S} id=${z(t,"initiative")} />${`: ${ie(t,"status")}`}<${io} of=${t} /></li>
`;function Cp(){let t=zt.unjudged,e=Ce(At.unjudged).map(o=>a`<li><${S} id=${o} /><span class="zacht"> – ${st(o).toLowerCase()}</span></li>`);return a`
    <${ee} of=${t} count=${e.length}>${e.length?a`<${Ao} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function jp(){let t=$o("Contribution").length,e=s=>a`<${Sp} id=${s} />`,o=ki(At.weak).map(e),n=$(zt.weak.intro,{all:t,stated:t-o.length}),r=ki(At.statuses).map(s=>a`<${Op} id=${s} />`);return a`
    <${ee} of=${zt.weak} count=${o.length} intro=${n}><${Ao} items=${o} shown=${6} /><//>
    <${ee} of=${zt.other} count=${At.other.length}><${Ao} items=${At.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ee} of=${zt.statuses} count=${r.length}><${Ao} items=${r} shown=${6} /><//>`}
  `}var Tp=()=>a`
  <${ee} of=${zt.clashes} count=${At.clashes.length}>
    ${Ce(At.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Mt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Lp(){if(!At.judged.length)return null;let t=e=>$(zt.judged.line,{step:v(z(e,"barrier")),kinds:tt(e,"interventionKind").map(K).join(", "),state:ie(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:ct(_(e,"asOf"))});return a`
    <${ee} of=${zt.judged} count=${At.judged.length}>
      <ul>${At.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Mp(){let t=zt.expected.columns,e=n=>z(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${S} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>tt(n,"interventionKind").map(K).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ee} of=${zt.expected} count=${At.expected.length}>
      <details>
        <summary>${zt.expected.show}</summary>
        <div class="rol">
          <${ot} id="verwacht" caption=${zt.expected.caption} rows=${At.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var wi=()=>a`
  <${F} text=${zt.title}><p class="uitleg">${zt.intro} ${ze}</p><//>
  <${Cp} />
  <${jp} />
  <${Tp} />
  <${Lp} />
  <${ee} of=${zt.nameless} count=${At.nameless.length}><${Ao} items=${bi(At.nameless)} /><//>
  <${ee} of=${zt.generic} count=${At.generic.length}><${Ao} items=${bi(At.generic)} /><//>
  <${Mp} />
  <${Dn} />
`;var _t=h.whatif,yi=(t,e,o)=>nt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function xi(t){if(!t)return _t.no_cell;let{word:e,lines:o}=Tt(t);return[e,...o].join(", ")}var Rs=(t,e)=>{let o=E(K(t.column));return e?$(_t.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function vi({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${B?"h3":"h2"}>${$(_t.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Bp({loss:t,scenario:e,id:o,title:n}){let r=l=>yi(t,l,e),s=l=>C("overzicht",{cel:Zt(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:_t.columns.cell,sort:!1,text:l=>Rs(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Rs(l,r(l))}</a>`:Rs(l)},{key:"nu",label:_t.columns.now,sort:!1,text:l=>xi(r(l))},{key:"weg",label:_t.columns.lost,sort:!1,text:l=>l.said}];return a`<${ot} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Ep({loss:t,scenario:e}){let o=N(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===m.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${rt} id=${p} date=${e.date} />`],c=(p,d)=>a`
    <${vi} title=${p} count=${d.length} none=${r}><${ue} ids=${d} more=${l} /><//>
  `;return a`
    <section>
      ${B&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${vi} title=${n} count=${t.cells.length} none=${r}>
        <${Bp} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function Si({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=yi(r,s,o),l=i?Y(s.barrier):"";return[e,K(s.column),l,xi(i),s.said,...xt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Ep} key=${r.plan} loss=${r} scenario=${o} />`):We(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${yt} name="wat-als.csv" rows=${()=>[[..._t.csv,...St],...n()]} />
    </div>
  `}var zp=(t,e)=>[...cn(e),...t.map(o=>["zonder",o])];function Ap({notations:t,names:e,scenario:o}){let[n,r]=Q(null),s=[o.key,...t].join();if(Me(()=>{let c=!0;return r(null),wr(zp(t,o)).then(p=>{c&&(r(p),$t(_t.done))}).catch(p=>c&&r({silent:p.message||_t.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${_t.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=lt(_t.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Si} losses=${n.losses.filter(i)} without=${ln(e)} scenario=${o} />
      <p>${$(_t.with_this,{questions:l,now:nt(o).gaps.length})}</p>
    </div>
  `}var Un=t=>_(t,"notation");function Pp({acting:t,chosen:e}){if(!Ee())return a`
      <${gt} label=${_t.one} name="zonder" options=${t.map(n=>[Un(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);I({zonder:s.map(Un).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${_t.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Un(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Oi({route:t}){let e=D(t.query),{without:o}=nt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>P(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Yt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${F} text=${_t.title}><p class="uitleg">${_t.intro}</p><//>
    <${qt}>
      <${xe} />
      <div class="velden"><${Pp} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ee()&&a`<p class="zacht">${_t.alone}</p>`}
    ${r.length===1&&a`<${Si} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ee()&&a`<${Ap} notations=${r.map(Un)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${_t.choose}</p>`}
    <${Lt} text=${r.length===1?$(_t.said,{name:s[0]}):""} />
  `}var re=t=>document.getElementById(t);re("spring").addEventListener("click",t=>{t.preventDefault(),re("inhoud").focus()});Br();re("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=C("zoek",{q:re("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=h.shared.report_fault,{version:n,content:r}=m.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};gs($(e,{...s,sources:no()}),o)});var Ci={__proto__:null,overzicht:Va,dekking:la,aandachtspunten:da,partners:Pa,maatregelen:Fa,naslag:Ra,tijdlijn:_i,graaf:Ma,ding:hi,vragen:ti,"wat-als":Oi,vergelijk:ta,"weet-niet":wi,methode:Da,zoek:ai,...(m.served||L())&&{controleer:Jr},onbekend:Qe};function Fp(t,e){let o=Object.keys(m.views).length>0,n=Object.keys(m.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return kr(e)&&r.views===o&&r.comparisons===n?!1:($e(a`<p role="status">${h.werkplaats.busy}</p>`,re("inhoud")),L().ask("page",{options:cn(e),...r}).then(({page:s})=>L().show(s,L().own)).catch(s=>$e(a`<p role="alert">${s.message}</p>`,re("inhoud"))),!0)}function Np(t){let e=t.path[0]||"overzicht",o=re("inhoud");L()?.own&&Fp(e,D(t.query))||(o.className=`scherm-${e}`,$e(a`<${Ci[e]||Ci.onbekend} key=${t.path.join("/")} route=${t} />`,o),Er(e))}function Ws(){let t=re("motor");t.hidden=!1;let{state:e,why:o,own:n}=L();$e(a`<${Dr} state=${e} why=${o} own=${n} />`,t)}function Rp(){Wp(),window.removeEventListener("werkplaats",Ws),$e(null,re("inhoud")),$e(null,re("motor"))}L()&&(re("eigen").hidden=!1,window.addEventListener("werkplaats",Ws),Ws());re("inhoud").replaceChildren();var Wp=$r(Np);L()&&window.addEventListener("andere-bladzijde",Rp,{once:!0});document.fonts.ready.then(()=>Es()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Ei(Dp);})();
