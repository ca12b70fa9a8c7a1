var ketenkaart=(()=>{var Dn=Object.defineProperty;var Ci=Object.getOwnPropertyDescriptor;var ji=Object.getOwnPropertyNames;var Ti=Object.prototype.hasOwnProperty;var Li=(t,e)=>{for(var o in e)Dn(t,o,{get:e[o],enumerable:!0})},Mi=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ji(e))!Ti.call(t,r)&&r!==o&&Dn(t,r,{get:()=>e[r],enumerable:!(n=Ci(e,r))||n.enumerable});return t};var Bi=t=>Mi(Dn({},"__esModule",{value:!0}),t);var Bp={};Li(Bp,{answerTo:()=>ht,compare:()=>F,csv:()=>po,data:()=>m,graphNow:()=>za,here:()=>L,matrixSvg:()=>ps,scenarioOf:()=>I});function po(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Es=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Es(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},zs=new Map;function As(t){var e=zs.get(this);return e||(e=new Map,zs.set(this,e)),(e=Es(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&u(),u(p));for(var f=0;f<o[p].length;f++)n=o[p][f],s===1?n==="<"?(u(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(u(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][f+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(u(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var V,Ns,zi,Pe,Wn,on,Rs,Xo,Ds,Hn,qn,Ei,Ao=Symbol.for("pv"),nn={},sn=[],Ai=/^m(i|n|o|s|text|space)$/,In=Array.isArray,Un=sn.slice,oo=Object.assign;function eo(t){t&&t.parentNode&&t.remove()}function Gn(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Un.call(arguments,2):o),Eo(t,i,n,r,null)}function Eo(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ao,__v:r||++Ns,__i:-1,__u:0};return!r&&V.vnode&&V.vnode(s),s}function rn(t){return t.children}function tn(t,e){this.props=t,this.context=e,this.__g=0}function Ne(t,e){if(e==null)return t.__&&Ne(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Ne(t)}function Fi(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=oo({constructor:Ao},o)).__v=o.__v+1,V.vnode&&V.vnode(e),Kn(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Ne(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Gs(r,e,s),o.__=o.__e=null,e.__e!=n&&Ws(e))}function Ws(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ws(t)}function Fs(t){(8&t.__g||(t.__g|=8,Pe.push(t),on++))&&Wn==V.debounceRendering||((Wn=V.debounceRendering)||queueMicrotask)(qs)}function qs(){try{for(var t,e=1;Pe.length;)Pe.length>e&&Pe.sort(Rs),t=Pe.shift(),e=Pe.length,8&t.__g&&Fi(t)}finally{(on=Pe.length)&&(Wn||queueMicrotask)(qs)}}function Hs(t,e,o,n,r,s,i,l,c,u,p){var f,$,d,k,y,x,w=n.__k||sn,_=e.length;for(c=Pi(o,e,w,c,_),f=0;f<_;f++)(d=o.__k[f])!=null&&($=~d.__i&&w[d.__i]||nn,d.__i=f,x=Kn(t,d,$,r,s,i,l,c,u,p),k=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Vn($.ref,null,d,$),d.ref&&p.push(d.ref,d.__c||k,d)),y=y||k,4&d.__u?(c=Is(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),d.__u&=-21);return o.__e=y,c}function Pi(t,e,o,n,r){var s,i,l,c,u,p,f,$,d,k=o.length,y=k,x=0,w=0,_=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[s]=Eo(null,i):In(i)?i=_[s]=Eo(rn,{children:i}):i.constructor===Ao&&i.__b?i=_[s]=Eo(i.type,i.props,i.key,i.ref,i.__v):_[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Ni(i,o,c,y))&&(y--,(l=o[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,w=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):_[s]=null;if(w){for(p=[],f=[],s=0;s<r;s++)if((i=_[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[d=x+$>>1]<i.__i?x=d+1:$=d;p[x]=i.__i,f[s]=x+1}for(x=p.length;s--;)f[s]&&(f[s]==x?x--:_[s].__u|=4)}if(y)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Ne(l)),Qn(l,l));return n}function Is(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Is(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Ne(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ni(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ps(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Yo(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ps(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ps(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=qn[e]||(qn[e]=Ri(e)),(t.__a||(t.__a={}))[e]=Hn,s=e!=(e=e.replace(Ds,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Ri(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Xo]==null)e[Xo]=Hn++;else if(e[Xo]<this.__a[t])return;return o(V.event?V.event(e):e)}}}function Kn(t,e,o,n,r,s,i,l,c,u){var p,f,$,d,k,y,x,w,_,S,C,ot,vt,D,mt,K,j,Rt,Oe=e.type;if(e.constructor!==Ao)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,f=s=[],p.nodeType==8?l=en(p,s):s.push(p),l=s[0]||l),(p=V.__b)&&p(e);t:if(typeof Oe=="function"){$=i.length;try{if(w=e.props,_=(p=Oe.prototype)&&p.render,S=(p=Oe.contextType)&&n[p.__c],C=p?S?S.props.value:p.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new Oe(w,C):(e.__c=d=new tn(w,C),d.constructor=Oe,d.render=Wi),S&&S.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),Oe.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=oo({},d.__s)),oo(d.__s,Oe.getDerivedStateFromProps(w,d.__s)))),k=d.props,y=d.state,d.__v=e,o.__c){if(w!==k&&_&&!Oe.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,C),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,C)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),sn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ne(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,C),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,y,x)})}else _&&!Oe.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=C,d.props=w,d.__P=t,d.__g&=-5,ot=V.__r,vt=_?25:0;do d.__g&=-9,ot&&ot(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++vt<25);_&&(sn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=oo({},n,d.getChildContext())),_&&o.__c&&d.getSnapshotBeforeUpdate&&(x=d.getSnapshotBeforeUpdate(k,y)),D=p&&p.type===rn&&p.key==null?p.props.children:p,w.__P&&(p=l,r=(t=w.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Yt){Yt&&Qn(Yt,Yt)}),o.__k=null),l=o.__k?Ne(o,0):null),l=Hs(t,In(D)?D:[D],e,o,n,r,s,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,f&&f.some(eo),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=$,e.__v=null,c||s)if(Yt&&Yt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Rt=s[j-1])&&Rt.nodeType==8;)j--;for(;j<s.length;j++)if(Rt=s[j])if(s[j]=null,mt){if(Rt==K)break}else{if(Rt.nodeType!=8)break;Rt.data.startsWith("$s")&&(K=en(mt=Rt))}}if(!mt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;mt=l}(p=en(mt=e.__c.__z||(e.__c.__z=mt)))?(e.__e=mt,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(eo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Yt&&Yt.then||Us(e),V.__e(Yt,e,o)}}else l=e.__e=Di(o.__e,e,o,n,r,s,i,c,u,t);return(p=V.diffed)&&p(e),l}function en(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Us(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Us))}function Gs(t,e,o){for(var n=0;n<o.length;)Vn(o[n++],o[n++],o[n++]);V.__c&&V.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){V.__e(s,r.__v)}})}function Di(t,e,o,n,r,s,i,l,c,u){var p,f,$,d,k,y,x,w,_=o.props||nn,S=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!C)return w.createTextNode(S);t=w.createElementNS(r,C,S.is?S:u),l&&(V.__m&&V.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&S.defaultValue!=null?null:s&&Un.call(u.childNodes),!l&&s)for(_={},p=0;p<t.attributes.length;p++)_[(k=t.attributes[p]).name]=k.value;for(p in _)k=_[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||Yo(t,p,null,k,r);for(p in S)k=S[p],p=="children"?d=k:p=="dangerouslySetInnerHTML"?f=k:p=="value"?y=k:p=="checked"?x=k:l&&typeof k!="function"||_[p]===k||Yo(t,p,k,_[p],r);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ai.test(C))&&(r="http://www.w3.org/1999/xhtml"),Hs(u,In(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&Ne(o,0),l,c),s&&s.some(eo)),l&&C!="textarea"||(p="value",C=="progress"&&y==null?t.removeAttribute(p):y==null||y===t[p]&&(C!="progress"||y)||Yo(t,p,y,_[p],r),p="checked",x!=null&&x!=t[p]&&Yo(t,p,x,_[p],r))}else _===S||l&&t.data==S||(t.data=S);return t}function Vn(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){V.__e(r,o)}}function Qn(t,e,o){var n,r,s,i;if(V.unmount&&V.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Vn(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){V.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Qn(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=en(n,s=[]))&&(n==t.__e&&s.some(eo),eo(r),eo(n)),o||eo(t.__e),t.__e=t.__c=t.__=null}function Wi(t,e,o){return this.constructor(t,o)}function Re(t,e){var o,n,r,s;V.__&&V.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Eo(rn,{children:[t]}),r=[],s=[],Kn(e,e.__k,n||nn,nn,e.namespaceURI,n?null:e.firstChild?Un.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Gs(r,e.__k,s),e.__k.props.children=null}V={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw on=0,t}},Ns=0,zi=function(t){return t!=null&&t.constructor===Ao},tn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=oo({},this.state)),typeof t=="function"&&(t=t(oo({},o),this.props)),t&&(oo(o,t),this.__v&&(e&&this.__k.push(e),Fs(this)))},tn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Fs(this))},tn.prototype.render=rn,Pe=[],on=0,Rs=function(t,e){return t.__v.__b-e.__v.__b},Xo=Symbol(),Ds=/(PointerCapture)$|Capture$/i,Hn=0,qn={},Ei=0;var uo,ft,Jn,Ks,Zn=Object.is,an=0,or=[],Yn=[],pt=V,Vs=pt.__b,Qs=pt.__r,Js=pt.diffed,Zs=pt.__c,Ys=pt.unmount,Xs=pt.__;function ln(t,e){pt.__h&&pt.__h(ft,t,an||e),an=0;var o=ft.__H||(ft.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function at(t){return an=1,qi(nr,t)}function qi(t,e,o){var n=ln(uo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):nr(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Zn(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=ft,!ft.__f)){ft.__f=!0;var r=ft.shouldComponentUpdate;ft.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,Zn($.__[0],$.__N[0])||(p=!0))}),r){var f=r.call(this,s,i,l);return u?f||p:f}return!u||p}}return n.__}function no(t,e){var o=ln(uo++,3);!pt.__s&&ts(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,ft.__H.__h.push(o))}function xt(t,e){var o=ln(uo++,4);!pt.__s&&ts(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,ft.__h.push(o))}function $t(t){return an=5,pe(function(){return{current:t}},[])}function pe(t,e){var o=ln(uo++,7);return ts(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Hi(){var t;do{for(;t=Yn.shift();)try{Fo(t)}catch(o){pt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=or.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Fo),e.__h.some(Xn),e.__h=[]}catch(o){e.__h=[],pt.__e(o,t.__v)}}}while(Yn.length)}pt.__b=function(t){ft=null,Vs&&Vs(t)},pt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Xs&&Xs(t,e)},pt.__r=function(t){Qs&&Qs(t),uo=0;var e=(ft=t.__c).__H;e&&(Jn==ft?ft.__h=[]:(e.__h.some(Fo),e.__h.some(Xn),uo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Jn=ft},pt.diffed=function(t){Js&&Js(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&er(or.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Jn=ft=null},pt.__c=function(t,e){e.some(function(o){try{o.__h.some(Fo),o.__h=o.__h.filter(function(n){return!n.__||Xn(n)})}catch(n){o.__h=[function(){throw n}]}}),Zs&&Zs(t,e)},pt.unmount=function(t){Ys&&Ys(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,er(Yn.push(r))}else Fo(r)}catch(s){e=s}}),n.__H=void 0,e&&pt.__e(e,n.__v))};var tr=typeof requestAnimationFrame=="function";function Ii(t){var e,o=function(){clearTimeout(n),tr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);tr&&(e=requestAnimationFrame(o))}function er(t){t!=1&&Ks==pt.requestAnimationFrame||((Ks=pt.requestAnimationFrame)||Ii)(Hi)}function Fo(t){var e=ft,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),ft=e}function Xn(t){var e=ft;t.__c=t.__(),ft=e}function ts(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Zn(o,t[n])})}function nr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function sr(t){return Array.isArray(t)?t.map(sr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Gn("wbr",null),e]:[e])}var a=As.bind((t,e,...o)=>Gn(t,e,...typeof t=="string"?o.map(sr):o));var Ui=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Gi={ernst:"gewicht"},L={route:null,started:!1},rr,es=0,ar=new Map;function ns(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Gi[r]||r,s]))}}function T(t,e={},o=!0){let n=o&&L.route?Object.fromEntries(Ui.filter(i=>L.route.query[i]).map(i=>[i,L.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var oe=t=>T(["ding",t]);function E(t,e=!1){let o={...L.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=T(L.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++es},"",n),os())}function os(t=!1){let e=ns(location.hash),o=L.route?.path.join("/")===e.path.join("/");L.route=e,rr(e),!o&&window.scrollTo(0,t&&ar.get(history.state?.turn)||0)}function ir(t){rr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),es=history.state.turn||0,window.addEventListener("scroll",()=>ar.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++es},""),os(e)}),os(),L.started=!0}function cn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),R=(t,e,o={})=>h(e===1?t.one:t.more,{count:e,...o});var M=t=>t.slice(0,1).toUpperCase()+t.slice(1),X=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),A=t=>[...new Set(t)],Ki=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>Ki.compare(t,e);function lr(t,e){let o=X(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var m=JSON.parse(document.getElementById("gegevens").textContent),Vi=[...Object.keys(m.things),...Object.keys(m.addresses)],ss=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Vi[n]);if(Array.isArray(t))return t.map(ss);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=ss(o);return t};for(let t of m.numbered)m[t]=ss(m[t]);for(let t of[m.queries,m.views,m.codes,...Object.values(m.codes),m.names,m.flags,m.told,...Object.values(m.told),m.absent,m.dates,m.lists,m.kinds,m.called,m.works,m.partners,m.lookups,m.words,m.addresses])Object.setPrototypeOf(t,null);var Et=new Map(Object.entries(m.things)),mo=new Map(m.plans.map(t=>[t.key,t])),N=m.plans.length>1,g=m.words,ne=t=>t?.words.page||g,W=t=>mo.get(t)||(N?void 0:m.plans[0]),Z=t=>mo.get(t.split("/")[0]),fo=(t,e)=>!e||!Z(t)||Z(t).key===e,Se=[...new Map(m.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Xt=Se[Se.length-1].date,At=[...new Map(m.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),cr=(t,e)=>{let o=Z(t);return o?m.stands[e]?.[o.key]||o.date:e},ut=t=>m.dates[t]||t||"",pr=(t=W())=>t?.source||m.source,$o=t=>t.plan?[mo.get(t.plan)]:m.plans,De=(t,e=W())=>(e?e.dates:Se).find(o=>o.date===t)?.label||ut(t);var{cells:ur,gaps:dr,candidates:Qi,losses:Ji}=m.answers;for(let t of[...dr,...ur])"candidates"in t&&(t.candidates=Qi[t.candidates]);var rs=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ht(t){let e=m.answers.by[t.key],o=(r,s)=>rs(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>dr[r]),matrix:o(e.matrix,ur),without:o(e.without,Ji),apart:e.apart},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:rs(e.read.matrix,n),without:rs(e.read.without,n),apart:n(e.read.apart)}),e.byPlan.get(t.plan)}function pn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var mr=t=>t.key in m.answers.by;function I(t){let e=N&&mo.has(t.plan)?t.plan:"",o=Se.some(l=>l.date===t.stand)?t.stand:Xt,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var un=(t,e)=>mo.get(e)?.steps.find(o=>o.notation===t)?.id;var P=()=>window.werkplaats,Ce=()=>m.served||!!P()&&P().state!=="off";async function as(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var fr=t=>P()?P().ask("answer",{options:t}):as(`antwoord?${new URLSearchParams(t)}`),$r=t=>P()?P().ask("words",{passage:t}):as(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function hr(t){if(P())return P().ask("check",{name:t.name,data:await dn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return as("controleer",{method:"POST",body:t,headers:e})}var dn=async t=>new Uint8Array(await t.arrayBuffer());var Po=[],tt=(t,e)=>Et.get(t)?.[e]||Po,b=(t,e)=>tt(t,e)[0]||"",Ft=(t,e)=>tt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),B=(t,e)=>Ft(t,e)[0]||"",jt=t=>Et.has(t),ho=t=>tt(t,"type"),go=t=>fn.get(t)||Po,Pt=(t,e)=>ho(t).includes(e),gr=t=>ho(t).map(e=>m.kinds[e]).find(Boolean),bo=t=>gr(t)?.page||"",it=t=>gr(t)?.kind||"",No=t=>bo(t)==="organisation",We=t=>bo(t)==="undertaking",nt=t=>!!bo(t)&&!!b(t,"prefLabel"),$n=(t,e)=>(m.flags[t]||Po).includes(e),z=(t,e)=>m.codes[t]?.[e]?.label||e||"",se=(t,e)=>z(m.lists[e],b(t,e)),qe=t=>m.names[t]||g.thing.foreign[t]||t,mn=new Map,fn=new Map;for(let[t,e]of Et){for(let o of e.type||Po)fn.has(o)||fn.set(o,[]),fn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);mn.has(s)||mn.set(s,[]),mn.get(s).push([t,o])}}var ue=t=>mn.get(t)||Po,Tt=(t,e,o="initiative")=>ue(t).filter(([n,r])=>r===o&&Pt(n,e)).map(([n])=>n),v=t=>m.called[t]?.label||b(t,"prefLabel")||b(t,"title")||b(t,"summary")||t.split("/").pop(),de=t=>m.called[t]?.short||v(t),br=[...Et.keys()].filter(We),Zi=[...Et.keys()].filter(No),_r=t=>At.find(e=>e.notation===t),_o=Object.entries(m.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:$n("atSteps",t)})),Yi=new Map(Zi.map(t=>[b(t,"notation"),t])),Gt=t=>Yi.get(t)||"",kt=t=>m.addresses[t]||"",te=t=>Ft(t,"passage");var Xi=t=>B(t,"broader")||t,hn=t=>b(Xi(t),"notation"),kr=(t,e)=>e?.strict?m.linksStrictly[e.date]?.[t]:void 0,He=(t,e,o)=>kr(t,o)?.[e]||b(t,e),is=(t,e)=>me(t,e.date)&&kr(t,e)!==null&&(!e.stated||$n("isStated",He(t,"basis",e))),ko=(t,e)=>Tt(t,"Contribution").filter(o=>!e||is(o,e)),wo=t=>m.works[t]?.steps||[],wr=t=>m.works[t]?.kinds||[],gn=t=>m.works[t]?.leads||[],tl=Object.fromEntries(Object.entries(m.absent).map(([t,e])=>[t,new Set(e)])),me=(t,e=Xt)=>!tl[e]?.has(t),so=(t,e)=>Tt(t,"Involvement").filter(o=>me(o,e)).map(o=>({id:o,organisation:B(o,"organisation"),role:b(o,"role"),asOf:b(o,"asOf")})),bn=t=>$n("isActing",t),Ro=(t,e)=>A(so(t,e).filter(o=>bn(o.role)).map(o=>o.organisation)),_n=(t,e)=>Tt(t,"Involvement","organisation").filter(o=>me(o,e)).map(o=>({id:o,undertaking:B(o,"initiative"),role:b(o,"role"),asOf:b(o,"asOf")})),yr=t=>b(t,"isGeneric")==="true",el={},fe=(t,e=Xt)=>L.route?.query.lezing==="streng"&&m.toldStrictly[e]?.[t]||m.told[e]?.[t]||el,kn=(t,e)=>fe(t,e).report||"",yo=(t,e)=>fe(t,e).status||"",vr=(t,e)=>fe(t,e).state||"",wn=(t,e)=>Tt(t,"Deadline").filter(o=>me(o,e));var Kt=g.shared,je=Kt.silence,Do=(t=W())=>t?h(ne(t).shared.report,{date:ut(t.date)}):Kt.reports,vo=(t=W())=>`${R(Kt.nothing,t?1:2,{report:M(Do(t))})} ${je}`,ro=(t=W())=>(t?[t]:m.plans).map(e=>`${e.document||e.title}, ${ut(e.date)}`).join("; "),Te=(t,e)=>[fe(t,e).word||"",fe(t,e).more||""],Dt=(t,e)=>Te(t,e).filter(Boolean).join(", "),ee=Object.fromEntries(Object.entries(m.codes.Basis).map(([t,e])=>[t,[e.screen,Kt.bases[t]||M(e.label)]])),yn=t=>z("Modality",t),st=t=>t===null?Kt.all_steps:_r(t)?.label||t,Q=t=>z("InterventionKind",t),ol=(t,e)=>e?De(cr(e.key,t.date),e):t.date===Xt?Kt.choices.latest:h(Kt.choices.others_latest,{date:De(t.date)}),wt=(t,e=W(t.plan))=>[ol(t,e),t.stated?ne(e).shared.choices.links_stated:Kt.choices.links_all_said,t.strict&&Kt.choices.strict_said,t.expect?Kt.choices.with_said:Kt.choices.without_said].filter(Boolean).join(" · ");function Wo(t,e,o,n=W(o?.plan)){let{version:r,content:s}=m.meta;return h(Kt.export.footnote,{said:t,sources:ro(n),addresses:e.map(i=>`; ${kt(i)}`).join(""),version:r+(s?h(Kt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${wt(o,n)}`:""})}function et(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function xr(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Ie=g.shared.export;function nl({text:t,done:e}){let o=$t(null),n=$t(null);return xt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ie.by_hand} ref=${o} onClose=${e}>
      <p>${Ie.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ie.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function ls(t,e=Ie.copied){try{await navigator.clipboard.writeText(t),et(e)}catch{let o=document.createElement("div");document.body.append(o),Re(a`<${nl} text=${t} done=${()=>o.remove()} />`,o)}}function $e(t,e,o){xr(t,e,o),et(h(Ie.downloaded,{name:t}))}var Le=({text:t,label:e=Ie.copy})=>a`<button type="button" class="klein" onClick=${()=>ls(t())}>${e}</button>`,gt=({name:t,rows:e,label:o=Ie.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>$e(t,po(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Ot=(t,e="")=>{let o=W(e||t?.plan),n=o?[o]:m.plans;return[n.map(r=>ut(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${m.meta.version} ${(m.meta.content||"").slice(0,12)}`.trim(),t?wt(t,o):""]},St=Ie.heads,re=t=>N?[{key:"bronplan",label:g.shared.plan,text:e=>W(t(e))?.title||""}]:[];var Vt=g.check,Or={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Sr(t,e){let o=await P().ask("take",{name:t.name,data:await dn(t),beside:e});return o.page&&P().show(o.page,t.name),o}var Cr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Sr(e,!1))}>${Vt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Sr(e,!0))}>${Vt.beside}</button>
`;async function sl(){await P().ask("shipped"),P().show()}function jr(){let[t,e]=at("");async function o(n){e(Vt.saving);try{let{name:r,data:s}=await P().ask("save",{kind:n});$e(r,s,Or[n]),e("")}catch(r){e(r.message)}}return a`
    <section class="blok">
      <h2>${Vt.save}</h2>
      <p class="zacht">${Vt.save_intro}</p>
      <div class="acties">
        ${Object.keys(Or).map(n=>a`
            <button type="button" id=${`bewaar-${n}`} onClick=${()=>o(n)}>${Vt.save_as[n]}</button>
          `)}
        ${P().own&&a`<button type="button" id="terug" onClick=${sl}>${Vt.back}</button>`}
      </div>
      <p aria-live="polite">${t}</p>
    </section>
  `}function Tr(){let t=$t(null),[e,o]=at("");async function n(){let[r]=t.current.files;if(!r)return et(Vt.first_source);o(Vt.busy);try{o((await P().ask("source",{data:await dn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Vt.source}</h2>
      <p class="zacht">${Vt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Vt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Vt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Lr({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o&&a`<strong>${h(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Mr="alle",rl={kind:t=>M(Q(t)),form:t=>M(z("ExploitationForm",t)),partner:t=>v(Gt(t)||t)},Me=t=>[...t.steps.map(e=>e.notation),null];function Ue(t,e,o){let n=new Map;for(let s of ht({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:rl[t](s),id:t==="partner"?Gt(s):"",cells:Me(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>F(s.label,i.label)):r}var he=(t,e,o)=>[t,e??Mr,...N?[o]:[]].join("~");function Br(t){let[e,o,n]=t.split("~");return{key:e,step:o===Mr?null:o,plan:n}}var qo=t=>`cel-${t.replaceAll("~","-")}`;function Qt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var xn=g.overview;function al(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var cs="Arial,Helvetica,sans-serif",zr=document.createElement("canvas").getContext("2d");function vn(t,e,o,n){zr.font=`${n?"bold ":""}${o}px ${cs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;zr.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Ar(t,e,o){let n=Ue(t,e,o),r=Me(o),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],f=20,$=(k,y,x,w,_,S)=>{for(let C of vn(y,x,w,_))f+=w+4,p.push({x:k,y:f,text:C,size:w,bold:_,fill:S})};$(20,xn.heading,u-40,20,!0,"#14212b"),$(20,`${ro(o)}. ${wt(e,o)}. ${je}`,u-40,12,!1,"#46545f"),f+=14;let d=f;r.forEach((k,y)=>{f=d,$(20+s+y*(i+c)+l,st(k),i-2*l,14,!0,"#14212b")}),f=d+26;for(let k of n){let y=k.cells.map(_=>{let S=Qt(_);return{look:S.look,mark:ee[_?.most_basis]?.[0]||"",text:[{all:vn(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(C=>({all:vn(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=vn(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...y.map(_=>12+_.text.reduce((S,{all:C,size:ot})=>S+C.length*(ot+3),0)));for(let[_,S]of x.entries())p.push({x:20,y:f+20+_*17,text:S,size:13,bold:!0,fill:"#14212b"});y.forEach((_,S)=>{let{ink:C,...ot}=al(_.look),vt=20+s+S*(i+c);p.push({x:vt,y:f,w:i,h:w,...ot});let D=f+5;for(let{all:mt,size:K,bold:j}of _.text)for(let Rt of mt)D+=K+3,p.push({x:vt+l,y:D-2,text:Rt,size:K,bold:j,fill:C});_.mark&&p.push({x:vt+i-20,y:f+18,text:_.mark,size:14,bold:!1,fill:C})}),f+=w+c}return f+=6,$(20,Object.values(ee).map(([k,y])=>`${k} ${y}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(xn.picture.foot,{version:m.meta.version,content:(m.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:f+20,list:p}}var Er=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ps(t,e,o=m.plans[0]){let{width:n,height:r,list:s}=Ar(t,e,o),i=({x:f,y:$,w:d,h:k,fill:y,stroke:x,dash:w})=>`<rect x="${f}" y="${$}" width="${d}" height="${k}" rx="4" fill="${y}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:$,text:d,size:k,bold:y,fill:x})=>`<text x="${f}" y="${$}" font-size="${k}"${y?' font-weight="bold"':""} fill="${x}">${Er(d)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),u=Er(h(xn.picture.title,{heading:xn.heading,scenario:wt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${cs}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Fr(t,e,o){$e("matrix.svg",ps(t,e,o),"image/svg+xml")}function Pr(t,e,o){let{width:n,height:r,list:s}=Ar(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${cs}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>$e("matrix.png",u,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=$t(null);return xt(()=>{document.title=`${e} – Ketenkaart`},[e]),xt(()=>{L.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Wt({text:t}){let{route:e}=L;return xt(()=>{L.started&&t&&et(t)},[t,e]),null}var qt=g.check,Nr=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(qt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,il=(t={})=>Object.entries(t).map(([e,o])=>h(qt.counted,{count:o,what:qe(e).toLowerCase()})).sort(F);function ll({message:t,faults:e,questions:o,counts:n}){let r=il(n);return a`
    <p><strong>${t}</strong></p>
    <${Nr} title=${qt.faults} lines=${e} />
    <${Nr} title=${qt.questions} lines=${o} />
    ${r.length>0&&a`
        <details>
          <summary>${qt.read}</summary>
          <ul>${r.map(s=>a`<li>${s}</li>`)}</ul>
        </details>
      `}
  `}function Rr(){let t=$t(null),[e,o]=at(null);async function n(s){let[i]=t.current.files;if(!i)return et(qt.first);o({busy:!0});try{let l=await s(i);o(l),et(l.message)}catch(l){o({message:l.message||qt.silent,faults:l.faults})}}function r(s){s.preventDefault(),t.current.files=s.dataTransfer.files}return a`
    <${U} text=${qt.title}><p class="uitleg">${P()?qt.intro_here:qt.intro}</p><//>
    <div class="velden" onDragOver=${s=>s.preventDefault()} onDrop=${r}>
      <label class="veld">
        <span>${qt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.csv,.yaml,.yml,.json" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(hr)}>${qt.check}</button>
      ${P()&&a`<${Cr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${qt.busy}</p>`}
      ${e?.message&&a`<${ll} ...${e} />`}
    </div>
    ${P()&&a`<${jr} /><${Tr} />`}
    ${!P()&&m.served&&a`<p class="zacht">${qt.kept}</p>`}
  `}var Be=g.shared,Ge=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>E({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function bt({label:t,name:e,options:o,id:n=e}){let r=L.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>E({[e]:s.target.value})}
      >
        <option value="">${Be.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var ge=({label:t=Be.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${L.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>E({[e]:n.target.value},!0)}
    />
  </label>
`,Ke=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>E(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Be.clear}
  </button>
`,cl=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Lt({children:t}){let[e,o]=at(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Be.filters}>${t}</section>`;let n=Object.keys(L.route.query).filter(r=>!cl.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?h(Be.filters_set,{count:n}):Be.filters}</summary>
      ${t}
    </details>
  `}var ao=()=>{let t=m.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${bt} label=${Be.plan} name="plan" options=${t} /></div>`};function Ho(){let t=I(L.route.query),e=W(t.plan)?.dates||Se;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${Ge} legend=${Be.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function us(){let t=I(L.route.query),e=ne(W(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Ge} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ve(){let t=Be.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=I(L.route.query),s=n?"":"uit";return a`
    <${ao} />
    <${us} />
    <${Ho} />
    <${Ge} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Ge} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var Dr=g.shared.passage;function Io({passage:t}){let[e,o]=at("");async function n(){try{o((await $r(t)).woorden)}catch(r){o(r.message||Dr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Dr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var O=({id:t,text:e})=>nt(t)?a`<a href=${oe(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,Jt=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${O} id=${n} text=${e(n)} />`]),ae=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${O} id=${n} />${e?.(n)}</li>`)}</ul>`;function lt({id:t,date:e}){let[o,n]=Te(t,e);return a`<span class=${`chip s-${vr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}function Qe({basis:t}){let[e,o]=ee[t]||[];return e&&a`<span class="mark" role="img" aria-label=${o} title=${o}>${e}</span>`}var xo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${z("Severity",t)}</span>`;function Mt({of:t}){let e=A(t.flatMap(te));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${kt(o)}${Ce()&&a`<${Io} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Wr({of:t,look:e}){let[o,...n]=te(t);return o?a`
    <p class=${e}>
      ${kt(o)}${n.length>0&&h(g.shared.more_places,{count:n.length})}
      ${Ce()&&a`<${Io} passage=${o} />`}
    </p>
  `:null}var On=({id:t})=>[B(t,"broader")&&[a`<${O} id=${B(t,"broader")} />`," › "],a`<${O} id=${t} />`],Oo=({id:t})=>b(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function Sn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var ds=(t,e="")=>L.route.query[t]||e;function pl({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var ul=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function rt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=at(r),u=s?ds(s,r):l,p=f=>{let $=u===f.key?`-${f.key}`:f.key;s?E({[s]:$===r?null:$},!0):c($);let d=g.shared.table,k=$.startsWith("-")?d.descending:d.ascending;et(h(d.sorted,{column:f.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${pl} id=${t} column=${f} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Sn(o,n,u).map(f=>a`<${ul} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var dl=t=>t==null||t===!1||t===""||t.length===0;function be({pairs:t}){let e=t.filter(([,o])=>!dl(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var H=g.compare,Cn=t=>M(z("CellState",t)),ze=m.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?h(H.side,{plan:t.title,label:o}):M(o)}))),ml=(t,e,{stated:o,strict:n})=>m.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function fl(t){let e=m.plans.map(l=>ze.filter(c=>c.plan===l).at(-1)),[o,n]=N?e:[ze[0],ze.at(-1)],r=ze.slice(0,-1).find(l=>l.key===t.van)||o,s=ze.slice(ze.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var qr=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>E({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function $l({change:t,other:e}){let o=he(t.kind,t.other_barrier,e.plan.key),n=T("overzicht",{cel:o,stand:e.date===Xt?null:e.date},!1),r=h(H.see_cell,{kind:Q(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${H.see}<span class="sr">${r}</span></a></li>`}function hl({found:t,one:e,other:o,mode:n}){let r=c=>c.map(u=>v(Gt(u)||u)).join(", "),s=c=>A([c.barrier,c.other_barrier].map(st)).join(" / "),i=[{key:"stap",label:H.columns.step,text:s},{key:"soort",label:H.columns.kind,text:c=>M(Q(c.kind))},{key:"een",label:e.label,text:c=>Cn(c.before)},{key:"ander",label:o.label,text:c=>Cn(c.after)},{key:"erbij",label:H.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:H.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...St],...t.changes.map(c=>[...i.map(u=>u.text(c)),...Ot(null)])];return a`
    <ul>${t.changes.map(c=>a`<${$l} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${H.as_table}</summary>
      <div class="rol"><${rt} id="vakken" caption=${H.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${gt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function gl({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Cn},...t.after.map(i=>({key:i,label:Cn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||H.nothing)}))],s=h(H.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${H.counted}</h2>
      <p class="zacht">${h(H.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${rt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function bl({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Dt($,e.date),l=$=>Dt($,o.date),c=$=>s.has($)?a`<span class="zacht">${H.not_yet}</span>`:a`<${lt} id=${$} date=${e.date} />`,u=[{key:"actie",label:H.action,text:v,cell:$=>a`<${O} id=${$} />`},{key:"wat",label:H.what,text:it},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${lt} id=${$} date=${o.date} />`}],p=()=>[[...u.map($=>$.label),...St],...r.map($=>[...u.map(d=>d.text($)),...Ot(null,e.plan.key)])],f=()=>E({alles:n?null:"ja"});return a`
    <section>
      <h2>${h(n?H.all:H.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${H.show_all}</button>
        <${gt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${rt}
          id="vergelijk"
          caption=${H.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Hr({route:t}){if(ze.length<2)return a`<${U} text=${H.title} /><p>${H.alone}</p>`;let{one:e,other:o,after:n}=fl(t.query),r=ml(e,o,I(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(H.intro[i],{before:ut(e.date),after:ut(o.date)});return a`
    <${U} text=${H.heading[i]} title=${H.title}><p class="uitleg">${l} ${je}</p><//>
    <${Lt}>
      <${us} />
      ${ze.length>2&&a`
          <div class="velden">
            <${qr} label=${H.first} name="van" current=${e} options=${ze.slice(0,-1)} />
            <${qr} label=${H.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(H.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${hl} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${gl} actions=${s} one=${e} other=${o} />
        <${bl} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Wt} text=${R(H.shown,r.changes.length)} />
  `}var Ir=".",Ee=()=>new Set((L.route?.query.merk||"").split(Ir).filter(Boolean)),jn=()=>!!L.route?.query.alleen&&Ee().size>0;function Tn(t,e){let o=Ee();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return E({merk:[...o].join(Ir),...n&&{alleen:null}},!0),o.size}var So=g.shared.gaps,io=t=>[t,...t.also],Je=t=>kt(t.evidence)?[t.evidence]:[],Ae=t=>m.queries[t]?.title||t,Ur=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||X(t.sentence).includes(X(e.tekst)))&&io(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),_l=({said:t,work:e,more:o})=>e?[t," (",a`<${Jt} ids=${e} name=${de} />`,o&&So.more_work,")"]:t;function Ln({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${_l} ...${r} />`]);return a`
    <p class="zacht">${So.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${O} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Uo({summary:t,inside:e,open:o=!1}){let[n,r]=at(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function ms({gap:t,query:e}){let o=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&Q(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${xo} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${N&&` · ${W(t.plan).title}`}
      ${nt(t.subject)&&[" · ",a`<${O} id=${t.subject} />`]}
    </p>
  `}var Gr=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${kt(t)}
    ${Ce()&&a`<${Io} passage=${t} />`}
  </p>
`;function fs({gap:t,scenario:e,sentence:o=!1}){let n=m.queries[t.query]||{},[r]=Je(t),s=a`${g.gaps.more}<span class="sr">${h(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Uo} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Gr} passage=${r} />`}
    ${n.why&&a`<p><strong>${So.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${So.who}</strong></p><${Ln} list=${t.candidates} plan=${t.plan} />`}
    <${Le} text=${()=>Wo(t.sentence,Je(t),e,W(t.plan))} />
  `} /></div>`}function kl({gap:t,scenario:e}){let o=m.queries[t.query]||{},[n]=Je(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ms} gap=${t} query=${o} />
      ${n&&a`<${Gr} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Uo} summary=${So.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Uo}
              summary=${So.who}
              inside=${()=>a`<${Ln} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Le} text=${()=>Wo(t.sentence,Je(t),e,W(t.plan))} />
      </div>
    </article>
  `}var $s=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${kl} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var hs=g.shared.outcomes,wl={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},yl=({outcome:t})=>a`<g class=${`teken teken-${hs[t].sign}`}>${wl[hs[t].sign]}</g>`,vl=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${yl} outcome=${t} /></svg>
`,Kr=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${vl} outcome=${t} /> ${hs[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var ie=g.gaps,xl=g.shared.outcomes;function gs({gaps:t,what:e}){let o=Ee(),n=t.filter(i=>o.has(i.mark)).length,r=i=>et(R(ie.bar.changed,Tn(t,i.target.checked))),s=t.length>1?h(ie.mark_all,{count:t.length,what:e}):h(ie.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Zr=t=>Ee().has(t.mark)?"gemarkeerd":"",Ol=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Zr(t)}`} data-vraag=${t.mark}>
    <${gs} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ms} gap=${t} query=${o} />
      <${fs} gap=${t} scenario=${e} />
    </div>
  </article>
`,Sl={topic:{of:t=>t.topic,all:()=>m.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>A(t.map(e=>e.query)).map(e=>[e,Ae(e)])}};function Cl({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(m.codes.Severity)[0]).length,l=A(e.map($=>n==="topic"?Ae($.query):Vr($))),c=$=>e.filter(d=>(n==="topic"?Ae(d.query):Vr(d))===$).length,u=$=>c($)>1?h(ie.repeated,{title:$,count:c($)}):$,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${R(ie.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${h(ie.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(u).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${h(ie.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${gs} gaps=${e} what=${t} />
      <${Uo} summary=${p} inside=${()=>e.map($=>a`<${Ol} key=${$.mark} gap=${$} scenario=${r} query=${m.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var Vr=t=>t.subject_label;function Yr({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Sl[o],l=(c,u)=>c.filter(p=>s(p)===u);return i(t).map(([c,u])=>[c,u,l(t,c)]).filter(([,,c])=>c.length).map(([c,u,p])=>a`
        <${Cl}
          key=${c}
          title=${u}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var Qr=2;function jl({row:t}){let e=t.who.length>Qr+1?t.who.slice(0,Qr):t.who,o=t.who.length-e.length;return a`
    <${Jt} ids=${e} name=${Tl} />${o>0&&h(ie.deadline.others.more,{names:"",count:o})}
    <span class="bij">${ie.deadline.how[t.how]}</span>
  `}var Tl=t=>v(t);function Ll({gap:t,scenario:e}){let o=t.deadline,n=ie.deadline.columns,r=de(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Zr(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${gs} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${O} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${fs} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Kr} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${jl} row=${o} /></td>
    </tr>
  `}var Jr=8;function Xr({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=ie.deadline,u=o||t.length<=Jr+1?t:t.slice(0,Jr),p=Object.entries(xl).map(([f,{said:$}])=>[t.filter(d=>d.deadline.outcome===f).length,$]).filter(([f])=>f).map(([f,$])=>h(i,{count:f,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${p.join(" · ")}</p>
        <p class="deelactie"><a href=${T("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(f=>a`<${Ll} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>E({termijnen:"alle"},!0)}>
            ${R(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var _e=g.gaps.bar;function ta({gaps:t,rows:e}){let o=Ee();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=jn(),i=()=>{Tn([...o].map(c=>({mark:c})),!1),et(_e.cleared)},l=()=>{E({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${_e.label}>
      <p>
        <strong>${R(_e.count,o.size)}</strong>${r>0&&R(_e.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>E({alleen:s?null:"gemarkeerd"})}>
        ${s?_e.every:_e.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${_e.clear}</button>
      <p class="merkuitleg">${_e.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${_e.print}</button>
      <${gt} name="overleg.csv" rows=${()=>e(n)} label=${_e.csv} id="merk-csv" />
    </section>
  `}var Nt=g.shared.work;function Ml({id:t,date:e}){let o=new Map;for(let n of so(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],z("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${O} id=${n} />${` (${A(r).join(", ")})`}<${Oo} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Bl(t){let e=b(t,"dueBy");return e&&` (${h(Nt.bound,{date:ut(e)})}; ${yn(b(t,"modality"))})`}function zl({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=b(o,"deadlineLabel"),{delivery:r}=fe(o,e);return a`
          <li>
            ${n&&`${M(n)}: `}“${b(o,"deadlineText")}”${Bl(o)}
            ${b(o,"revises")==="true"&&`, ${Nt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var El=t=>m.lookups[t]?.told||"";function bs({id:t,date:e}){let o=Tt(t,"Figure","concerns").filter(n=>me(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${O} id=${n} />: <strong>${El(n)}</strong><${Mt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function lo({of:t}){let e=r=>[B(r,"barrier")&&h(Nt.at_step,{step:v(B(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>b(r,s)&&se(r,s))].filter(Boolean),o=r=>b(r,"status")?h(Nt.other_status,{reading:e(r).join(", ")}):h(Nt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Nt.other_unsaid}),n=Ft(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${b(r,"rationale")}</li>`)}
    </ul>
  `:null}function Go({id:t,scenario:e=null}){let o=He(t,"basis",e),n=z("Strength",He(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${On} id=${B(t,"barrier")} />
        ${` · ${tt(t,"interventionKind").map(Q).join(", ")} · ${n} · `}
        <${Qe} basis=${o} />${` ${ee[o]?.[1]||z("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Nt.here}</strong>${b(t,"rationale")}</p>
      <${lo} of=${t} />
    </div>
  `}var ea=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function oa({id:t,scenario:e,contributions:o}){let{date:n}=e,r=kn(t,n),s=b(t,"promise"),i=wn(t,n),l=o.length?o.map(u=>a`<${Go} id=${u} scenario=${e} />`):b(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Nt.across}</strong>${b(t,"rationale")}</p>`,c=[[Nt.facts.deadline,i.length>0&&a`<${zl} ids=${i} date=${n} />`],[Nt.facts.who,a`<${Ml} id=${t} date=${n} />`],[Nt.facts.figures,Tt(t,"Figure","concerns").length>0&&a`<${bs} id=${t} date=${n} />`],[Nt.facts.how,l],[Nt.facts.where,a`<${Mt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${O} id=${t} /></h3>
      <p class="regel">${it(t)} · <${lt} id=${t} date=${n} /></p>
      <${ea} lead=${s&&Nt.promise} text=${s||b(t,"summary")} />
      <${ea} lead=${Nt.progress} text=${b(r,"summary")} />
      ${r&&a`<${lo} of=${r} />`}
      <${be} pairs=${c} />
    </article>
  `}var ke=t=>[...t].sort((e,o)=>F(v(e),v(o)));var dt=g.overview,na=m.codes.CellState;function ra({open:t}){let e={report:N?dt.howto.reports:Do(),marks:Object.values(ee).map(([o])=>o).join(" "),source:pr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${dt.howto.title}</summary>
      <ol>${dt.howto.lines.map(o=>a`<li>${h(o,e)}</li>`)}</ol>
    </details>
  `}var Bn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),sa=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function aa(){let t=dt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${dt.legend.title}</summary>
      <ul class="stalen">
        ${dt.legend.states.map(e=>[a`<${sa} look=${`s-${e}`} label=${M(na[e].label)} />`,t[e]&&a`<${sa} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(ee).map(([e,[,o]])=>a`<li><${Qe} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${dt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(na).map(e=>a`<div><dt>${M(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Al({state:t,things:e,date:o}){let n=N?"h4":"h3",r=i=>Te(i,o)[1]&&a`<span class="zacht"> – ${Te(i,o)[1]}</span>`,s=h(dt.group,{state:M(z("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ae} ids=${ke(e)} more=${r} />
    </div>
  `}function ia({scenario:t,plan:e}){let o=N?"h3":"h2";return ht(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=m.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===m.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${h(dt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(dt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Al} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${vo(e)}</p>`}
      </section>
    `})}var Fl=8,[Mn,Pl,Nl]=Object.keys(m.codes.Severity);function Rl({gap:t,more:e}){let o=Pt(t.subject,"Measure")?h(dt.side.action,{number:de(t.subject)}):dt.side.see,n=T("aandachtspunten",{gewicht:Mn,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${xo} severity=${t.severity} />${` · ${Ae(t.query)}`}
        ${nt(t.subject)&&[" · ",a`<${O} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${h(dt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function la({scenario:t}){let{gaps:e}=ht(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===Mn))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(Mn);return a`
    <aside class="zij" aria-label=${dt.side.label}>
      <h2>${dt.side.title}</h2>
      <p class="zacht">${r?h(dt.side.some,{count:r}):dt.side.no}</p>
      ${[...n.values()].slice(0,Fl).map(([s,...i])=>a`<${Rl} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${T("aandachtspunten",{gewicht:Mn})}>${h(dt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${T("aandachtspunten")}>${dt.side.all}</a>
        ${` · ${h(dt.side.rest,{middle:o(Pl)})} · ${R(dt.side.low,o(Nl))}`}
      </p>
    </aside>
  `}var G=g.gaps,ua=t=>v(Gt(t)||t),ca=(t,e)=>[[...G.csv,...St],...t.map(o=>[z("Severity",o.severity),Ae(o.query),o.sentence,m.queries[o.query]?.why||"",o.steps.map(st).join(", "),o.kinds.map(Q).join(", "),o.partners.map(ua).join(", "),o.subject_label,Je(o).map(kt).join("; "),...Ot(e,o.plan)])],_s=["tekst","stap","soort","partner","vraag","gewicht"];function Dl({all:t}){let e=(s,i)=>A(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>io(s).flatMap(i=>i.partners)),ua),n=e(t.map(s=>s.query).sort(F),Ae),r=Object.entries(m.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Lt}>
      <div class="velden">
        <${bt}
          label=${G.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>F(s[1],i[1]))}
        />
        <${bt} label=${G.fields.step} name="stap" options=${At.map(s=>[s.notation,s.label])} />
        <${bt} label=${G.fields.query} name="vraag" options=${n} />
        <${bt} label=${G.fields.weight} name="gewicht" options=${r} />
        <${bt} label=${G.fields.kind} name="soort" options=${_o.map(s=>[s.notation,s.label])} />
        <${ge} label=${G.fields.text} name="tekst" />
        <${Ke} names=${_s} />
      </div>
    <//>
  `}var Wl=({scenario:t})=>a`
  <details class="blik">
    <summary>${wt(t)} <span class="wijzig">${G.change}</span></summary>
    <${Ve} />
  </details>
`,da="bron",pa=Object.keys(m.codes.Severity).at(-1);function ql({points:t,low:e,source:o,query:n}){let r=A(t.map(c=>c.topic)).length,s=c=>R(G.questions,c.length),i={points:h(G.part_counts.points,{questions:s(t),topics:R(G.topics_count,r)}),source:h(G.part_counts.source,{questions:s(e)})},l=(c,u,p)=>a`
    <a href=${T("aandachtspunten",{...n,deel:u})} aria-current=${p?"true":null} id=${`deel-${u}`}>
      <strong>${G.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${G.parts_label}>
      ${l("points","overleg",!o)}${l("source",da,o)}
    </nav>
  `}var zn={onderwerp:"topic",soort:"query"};function Hl({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,$)=>F(f.deadline.day,$.deadline.day)),l=t.filter(f=>!f.deadline),c=zn[o],u=Object.entries(zn).map(([f,$])=>[f,G.fold[$]]),p=()=>E({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Xr} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${G.heading[c]}</h2>
            <p>${G.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${r?G.refold:G.unfold}</button>
            </p>
          </header>
          <${Ge} legend=${G.fold_by} name="per" options=${u} current=${o} id="per" />
          <${Yr} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${G.none}</p>`}
  `}var Il=25;function ma({route:t}){let e=I(t.query),o=t.query,n=ht(e).gaps,r=jn(),s=n.filter(y=>r?Ee().has(y.mark):Ur(y,o)),i=s.filter(y=>y.severity!==pa),l=s.filter(y=>y.severity===pa),c=o.deel?o.deel===da:!i.length&&l.length>0,u=r?s:c?l:i,p=r||_s.some(y=>o[y]),f=o.vouw?o.vouw==="uit":p&&u.length<=Il,$=o.per in zn?o.per:Object.keys(zn)[Number(c&&!r)],d=Object.fromEntries(_s.filter(y=>o[y]).map(y=>[y,o[y]])),k=y=>R(G.questions,y.length);return a`
    <${U} text=${G.title}>
      <p class="uitleg">${h(G.intro,{report:Do(W(e.plan))})} ${je}</p>
    <//>
    ${$o(e).map(y=>a`<${Bn} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${G.only_title}</strong></p>`:a`<${ql} points=${i} low=${l} source=${c} query=${d} />`}
      <${Wl} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Dl} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${G.source_intro}</p>`}
        <${Hl}
          key=${`${c}${r}`}
          gaps=${u}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${f}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${gt} name="aandachtspunten.csv" rows=${()=>ca(u,e)} /></p>
      </div>
    </div>
    <${ta} gaps=${n} rows=${y=>ca(y,e)} />
    <${Wt} text=${h(G.shown,{points:k(i),source:k(l)})} />
  `}var Fe="omgeving",Ul=16;function fa(t,e){let{date:o}=I(e);if(t===Fe)return Vl(e.ding,o);let n=m.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var En=t=>Object.keys(t.table).filter(e=>!$a[e]),$a={from_label:"from",to_label:"to"},ha=t=>$a[t];function ga(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Gt(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?ba(l,t.step):l,rows:s}}function ba(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function _a(t,e){let o=new Map,n=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(g.graph.contributes,{basis:z("Basis",b(s,"basis"))});for(let s of so(t,e))n(s.organisation,t,"rol",z("Role",s.role));for(let s of _n(t,e))n(t,s.undertaking,"rol",z("Role",s.role));for(let s of ko(t))me(s,e)&&n(t,B(s,"barrier"),"stap",r(s));for(let s of Tt(t,"Contribution","barrier"))me(s,e)&&n(B(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Et.get(t)))for(let l of i)l.startsWith("@")&&nt(l.slice(1))&&n(t,l.slice(1),"verband",qe(s));for(let[s,i]of ue(t))nt(s)&&me(s,e)&&n(s,t,"verband",qe(i));return[...o.values()]}var Ht=m.around,Gl=t=>ho(t).find(e=>Ht.nodes[e])||"*",Kl=t=>t.length>Ht.letters?`${t.slice(0,Ht.letters-1)}…`:t,ka=(t,e,o)=>({id:t,label:Kl(v(t)),title:v(t),group:Gl(t),x:e,y:o}),wa=t=>{let{color:e,dashes:o}=Ht.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Vl(t,e){let o=jt(t)?t:"",n=o?_a(o,e).map(wa):[],r=[A(n.map(l=>l.from)),[o],A(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,f)=>F(v(p),v(f))).map((p,f)=>ka(p,c*Ht.width,f))});return{...Ht,name:Fe,title:o?Ht.title_of.replace("{name}",v(o)):Ht.title,layout:"columns",looks:Ht,nodes:ba(i,Ht.step),rows:n,date:e,centre:o}}function ya(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>jt(l)&&n.some(c=>c.id===l))){let l=n.find(_=>_.id===i),c=new Set(n.map(_=>_.id)),u=_a(i,o),f=A(u.map(_=>_.from===i?_.to:_.from)).filter(_=>!c.has(_)).sort((_,S)=>F(v(_),v(S))),$=new Set(f.slice(0,Ul)),d=n.map(_=>_.x),[k,y]=[Math.min(...d),Math.max(...d)],x=l.x<(k+y)/2?k-Ht.width:y+Ht.width,w=l.y-($.size-1)*Ht.step/2;for(let[_,S]of[...$].entries())n.push(ka(S,x,w+_*Ht.step));for(let _ of u)($.has(_.from)||$.has(_.to))&&r.push(wa(_));f.length>$.size&&s.set(i,{shown:$.size,count:f.length-$.size})}return{nodes:n,rows:r,left:s}}var Zt=g.graph,ks=40,va=(t,e=v(t))=>a`<a href=${oe(t)}>${e}</a>`,Ql=t=>(t===1?Zt.counted.one:Zt.counted.more).replace("{count}",t);function xa({picture:t,row:e}){let o=e.group&&!m.views[t.name]?Object.keys(m.around.table):Object.keys(t.table),n=En(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Jl({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>jt(s)&&s!==e.from&&s!==e.to),r=s=>Te(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${xa} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Zt.about}</p>
        <ul>${n.map(s=>a`<li>${nt(s)?va(s):v(s)}${We(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&nt(s)).map((s,i)=>a`${i>0&&" · "}${va(s,Zt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Zl({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,u=t.looks.nodes[c]?.label||it(o),p=s.includes(o),f=$=>{let d=$.from===o?$.to:$.from;return a`<li>
      ${$.from===o?Zt.towards:Zt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(d||$.id)}>${n(d)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${u&&`${M(u)}. `}${Ql(l.length)}</p>
    ${jt(o)&&nt(o)&&a`<p class="acties">
        <a href=${oe(o)}>${Zt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Zt.fold}`:`+ ${Zt.unfold}`}</button>
        ${" "}<a href=${T(["graaf",Fe],{ding:o})}>${Zt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ks).map(f)}</ul>
    ${l.length>ks&&a`<p>${Zt.rest.replace("{count}",String(l.length-ks))}</p>`}
  `}function Oa(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Zt.in_words}>
      ${e&&a`<${Jl} ...${t} />`} ${o&&a`<${Zl} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${Zt.nothing_chosen}</p>`}
    </section>
  `}function Sa({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(p=>p.id===n.id||n.id===`leeg~${p.id}`);no(()=>{let p=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=n.id,l=jt(i)?te(i).slice(0,2).map(kt):[],c=jt(i)&&We(i)?Te(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${xa} picture=${t} row=${s} />`:a`
              <span class="zacht">${jt(i)&&it(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var ws="#16212B",An=.8571428571428571;function Yl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Xl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=ws,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=ws,t.fill(),t.restore()}function Ca(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,..._})=>l?_:{..._,title:w})),u=new vis.DataSet(o),p=new vis.Network(t,{nodes:c,edges:u},n),f=t.querySelector(".vis-network");f.setAttribute("role","application"),f.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let $=e.filter(w=>w.slot).map(w=>w.id),d=e.filter(w=>w.station).sort((w,_)=>w.station-_.station);p.on("beforeDrawing",w=>{d.length&&Xl(w,d.map(_=>p.getPosition(_.id)));for(let _ of $)Yl(w,p.getBoundingBox(_))});let k=(w=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=w))return;let S=Math.min(...e.map(mt=>mt.x))-125,C=Math.min(...e.map(mt=>mt.y))-30,ot=t.clientWidth/w*.5,vt=Math.max(...e.map(mt=>mt.x))+125-S,D={x:vt<2*ot?S+vt/2:S+ot,y:C+t.clientHeight/w*.5};p.moveTo({position:D,scale:w,animation:!1})};if(p.on("click",({nodes:[w],edges:[_]})=>s?.(w??_??null)),p.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){p.on("hoverNode",({node:w,pointer:_})=>l(w,_.DOM)),p.on("hoverEdge",({edge:w,pointer:_})=>l(w,_.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])p.on(w,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(An);let y=new Map(o.map(w=>[w.id,w])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:w=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*w))}),select(w,_,S){let C=_.length?_:o.filter(K=>w.includes(K.from)||w.includes(K.to)).map(K=>K.id),ot=new Set(C.filter(K=>y.has(K))),vt=[...x,...ot].filter(K=>x.has(K)!==ot.has(K));vt.length&&u.update(vt.map(K=>ot.has(K)?{id:K,width:3,color:{color:ws}}:{id:K,width:1.6,color:{color:y.get(K).color}})),x=ot;let D=w.filter(K=>c.get(K));if(p.setSelection({nodes:D,edges:[]},{highlightEdges:!1}),!S||!D.length)return;D.some(K=>{let{x:j,y:Rt}=p.canvasToDOM(p.getPosition(K));return j>0&&j<t.clientWidth&&Rt>0&&Rt<t.clientHeight})||p.focus(D[0],{scale:Math.max(p.getScale(),An),animation:!1})},show(w){p.fit({nodes:w.filter(_=>c.get(_)),animation:!1,maxZoomLevel:1.15}),p.getScale()<An&&p.moveTo({scale:An})},destroy:()=>p.destroy()}}function ja(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var tc=250,ec={0:t=>t.fit()};function Ta(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,f=$t(null),$=$t({of:"",view:null,ids:new Set}),d=$t(t);d.current=t,xt(()=>{let w=performance.now(),_=$.current.of===e?$.current.view:null,S=0,C=(D,mt)=>{window.clearTimeout(S),S=window.setTimeout(()=>d.current.onHover(D===null?null:{id:D,...mt}),tc)},ot=Ca(f.current,{nodes:o,edges:n,options:r,view:_},{onChoose:D=>d.current.onChoose(D),onUnfold:D=>d.current.onUnfold(D),onHover:C});s.current=ot;let vt=_?o.map(D=>D.id).filter(D=>!$.current.ids.has(D)):[];return vt.length&&ot.show([...vt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(S),$.current={of:e,view:ot.view(),ids:new Set(o.map(D=>D.id))},ot.destroy(),s.current=null}},[e,o,n]),xt(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),xt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():ec[w.key]?.(s.current)},y=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${ja(o,y)}px`};return a`<div class="doek" id="doek" ref=${f} style=${x} data-title=${p} onKeyDown=${k}></div>`}var ys=g.graph,oc=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,nc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function La({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),E({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ys.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${oc} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${ys.points}>
      ${r.map(([,i])=>a`<li><label><${nc} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${ys.not_said}</span></label></li>`}
    </ul>
  `}var Ko=g.graph,Ma="from_label",sc="amount",vs=new WeakMap;function rc(t,e){return vs.has(t)||vs.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),vs.get(t).get(e)||Ko.not_said}function Co(t,e,o){let n=ha(o);return n?rc(t,e[n]):e.said[En(t).indexOf(o)]||""}function ac(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Co(t,l,n),l]),i=l=>+(l===""||l===Ko.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*F(l[0],c[0])).map(([,l])=>l)}function Ba({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=L.route.query.sorteer||Ma,i=Object.entries(t.table),l=(f,$)=>{let d=s===f?`-${f}`:f;E({sorteer:d===Ma?null:d},!0),et(Ko.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",d[0]==="-"?Ko.down:Ko.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,u=([f,$])=>f===sc?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=f=>{let $=f.id===o,d=$||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${d?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${k=>k.target.closest("button, a")||n(f.id)}>
        ${i.map(([k,y],x)=>x?a`<td role="cell" data-kop=${y}>${Co(t,f,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${y}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(f.id)}>
                  ${Co(t,f,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${ac(t,e,s).map(p)}</tbody>
    </table>
  `}function Ze(){let t=g.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var q=g.graph,ic=["stap","soort","partner","staat","zoek","zonder","kies","uit"],Os=null,za=()=>Os,xs=t=>E({kies:L.route.query.kies===t?null:t},!0);function lc({thing:t}){let e=pe(()=>[...Et.keys()].filter(nt).sort((n,r)=>F(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?E({ding:r,kies:null,uit:null}):et(q.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${q.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${jt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function cc({picture:t}){let e=t.name===Fe,o=t.nodes.filter(u=>No(u.id)).sort((u,p)=>F(u.title,p.title)),n=u=>m.codes.CellState[u]?.order??9,r=A(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>n(u)-n(p)),s=u=>M(m.codes.CellState[u]?.label||z("Status",u)),i=_o.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=At.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",q.filters.step,l.map(u=>[u.notation,u.label])],["soort",q.filters.kind,i.map(u=>[u.notation,u.label])],["partner",q.filters.partner,o.map(u=>[b(u.id,"notation"),u.title])],["staat",q.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Lt}>
      ${!e&&a`<${ao} />`}
      <${Ho} />
      <div class="velden">
        ${e&&a`<${lc} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,f])=>a`<${bt} name=${u} label=${p} options=${f} />`)}
        <${ge} label=${q.filters.search} name="zoek" id="graafzoek" />
        <${Ke} names=${ic} />
      </div>
    <//>
  `}function pc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${q.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>$e(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",q.tools.fit,()=>t.current.fit())} ${n("back",q.tools.back,o)}
      ${n("screen",q.tools.screen,r)} ${n("png",q.tools.png,s)}
      <span class="zacht">${q.keys}</span>
    </div>
  `}function uc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>E({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${q.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(q.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=h(q.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${T(["graaf",Fe],{ding:r})}>${q.surroundings}</a></p>`})}
    </nav>
  `}function dc(t,e,o){let n=X(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>X(Co(t,s,i)).includes(n))):e}var mc=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${q.show.label}>
    ${[["beeld",q.show.picture],["tabel",q.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function fc({picture:t,query:e}){let o=$t(null),[n,r]=at(0),[s,i]=at(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=pe(()=>ga(t,e),[t,c]),p=(e.uit||"").split(",").filter(jt),f=pe(()=>ya(u,p,t.date),[u,e.uit]),$=pe(()=>f.rows.filter(j=>j.from&&j.to),[f]),d=pe(()=>new Map(f.nodes.map(j=>[j.id,j.title])),[f]),k=f.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),y=k?"":d.has(l)?l:"",x=pe(()=>dc(t,u.rows,e.zoek),[u,e.zoek]),w=!k&&!y&&X(e.zoek||""),_=w?f.nodes.filter(j=>X(j.title||"").includes(w)).map(j=>j.id):[],S=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>d.get(j)||q.not_said,ot=j=>{jt(j)&&E({uit:(p.includes(j)?p.filter(Rt=>Rt!==j):[...p,j]).join(","),kies:j})};no(()=>{!l||!L.started||(k?et(h(q.chosen_pair,{from:C(k.from),to:C(k.to)})):y&&et(h(q.chosen_one,{name:C(y)})))},[l]),xt(()=>(Os={name:t.name,drawing:o.current},()=>{Os=null}));let vt=k?[k.from,k.to].filter(Boolean):y?[y]:_,D={picture:t,rows:f.rows,name:C},mt=s&&s.id!==l&&a`<${Sa} ...${D} hover=${s} close=${()=>i(null)} />`,K=R(q.rows,x.length);return a`
    <${cc} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${mc} shows=${S} choose=${j=>E({toon:j},!0)} /></div>
        <div class="tekening" hidden=${S!=="beeld"}>
          <${pc} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${uc} picture=${t} ids=${p} left=${f.left} />
          <div class="vlak">
            <${Ta} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${f.nodes} edges=${$} options=${$c(t,p)} handle=${o} lit=${vt}
              line=${k?k.id:""} look=${!!l||_.length===1} shown=${S==="beeld"}
              title=${h(q.picture,{title:t.title})} onChoose=${j=>j&&xs(j)}
              onUnfold=${ot} onHover=${i} onClear=${()=>E({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?q.alone:q.empty}</p>`}
            ${mt}
          </div>
          <${La} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Ba} picture=${t} rows=${x} chosen=${k?.id||y} pick=${xs}
              caption=${h(q.caption,{title:t.title,rows:K})} />
          </div>
          <div class="acties">
            <${gt} name=${`${t.name}.csv`} rows=${()=>hc(t,x)} />
          </div>
        </div>
      </div>
      <${Oa} ...${D} row=${k} node=${y} unfold=${ot} opened=${p} pick=${xs} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${q.loose}</p>`}
  `}var $c=(t,e)=>e.length&&t.name!==Fe?{...t.options,groups:{...m.around.options.groups,...t.options.groups}}:t.options,hc=(t,e)=>[[...Object.values(t.table),...St],...e.map(o=>[...Object.keys(t.table).map(n=>Co(t,o,n)),...Ot(null)])];function gc({name:t,title:e,sentence:o}){let n=[...Object.values(m.views).map(r=>[r.name,r.title]),[Fe,m.around.title]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${q.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Ea({route:{path:t,query:e}}){let o=t[1]||Object.keys(m.views)[0],n=pe(()=>fa(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${gc} name=${o} title=${n.title} sentence=${n.sentence} />
    <${fc} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Ze} />`}function Vo({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=I(u.query).plan,f=o(p).filter(y=>s(y,u.query)),$=n(),d=R(l.count,f.length),k=()=>[[...$.map(y=>y.label),...St],...Sn(f,$,ds("sorteer",i)).map(y=>[...$.map(x=>x.text(y)),...Ot(null,Z(y.id)?.key||p)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Lt}>
        <${ao} />
        <div class="velden">
          <${ge} name="tekst" />
          ${r().map(y=>a`<${bt} ...${y} />`)}
          <${Ke} names=${Object.keys(u.query).filter(y=>y!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${gt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${rt}
          id=${t}
          caption=${h(l.caption,{count:d})}
          rows=${f}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Wt} text=${d} />
    `}}var Aa=At.map(t=>[t.notation,t.label]),Fa=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Pa=t=>Object.entries(m.codes[t]).map(([e,o])=>[e,o.label]),Na=(t,e)=>!e||X([v(t),...["altLabel","promise","summary"].flatMap(o=>tt(t,o))].join(" ")).includes(X(e)),we=g.partners,Ra=Vo({name:"partners",of:"partners",sort:"naam",rows:t=>m.partners[N?t:""],keep:(t,e)=>Na(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||b(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:we.fields.step,name:"stap",options:Aa},{label:we.fields.kind,name:"soort",options:Pa("OrganisationKind")},{label:we.fields.role,name:"rol",options:Object.entries(we.roles)}],columns:()=>[{key:"naam",label:we.columns.name,text:t=>v(t.id),cell:t=>[a`<${O} id=${t.id} />`,a`<${Oo} id=${t.id} />`]},{key:"soort",label:we.columns.kind,text:t=>se(t.id,"organisationKind")},{key:"stappen",label:we.columns.steps,text:t=>Fa(t.steps)},{key:"handelt",label:we.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:we.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:we.columns.wish,text:t=>t.wish}]}),Bt=g.measures,Qo=t=>m.called[t]?.short||"",Jo=t=>b(t,"prefLabel"),bc=br.map(t=>({id:t,...m.works[t]})).sort((t,e)=>F(Qo(t.id)||"~",Qo(e.id)||"~")||F(Jo(t.id),Jo(e.id))),Fn=N?"":Se[0].date,_c=(t,e,o)=>({key:t,label:e,text:({id:n})=>yo(n,o)?Dt(n,o):"",cell:({id:n})=>yo(n,o)&&a`<${lt} id=${n} date=${o} />`}),kc=()=>go("Chapter").sort((t,e)=>F(b(t,"identifier"),b(e,"identifier"))).map(t=>[t,h(Bt.chapter,{identifier:b(t,"identifier"),title:Jo(t)})]),Da=Vo({name:"maatregelen",of:"measures",sort:"nr",rows:t=>bc.filter(e=>fo(e.id,t)),keep:(t,e)=>Na(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wo(t.id).includes(e.stap)))&&(!e.soort||wr(t.id).includes(e.soort))&&(!e.wat||Pt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||yo(t.id)===e.staat),fields:()=>[{label:Bt.fields.what,name:"wat",options:Object.entries(Bt.types)},{label:Bt.fields.chapter,name:"hoofdstuk",options:kc()},{label:Bt.fields.step,name:"stap",options:[...Aa,["alle",Bt.across]]},{label:Bt.fields.kind,name:"soort",options:_o.map(t=>[t.notation,t.label])},{label:Bt.fields.status,name:"staat",options:Pa("Status")}],columns:()=>[{key:"nr",label:Bt.columns.number,text:({id:t})=>Qo(t),cell:({id:t})=>Qo(t)?a`<a href=${oe(t)}>${Qo(t)}</a>`:a`<span class="zacht">${Bt.no_number}</span>`},{key:"naam",label:Bt.columns.name,text:({id:t})=>Jo(t),cell:({id:t})=>a`<${O} id=${t} text=${Jo(t)} />`},...re(({id:t})=>Z(t)?.key),{key:"wat",label:Bt.columns.what,text:({id:t})=>it(t)},...Fn&&Fn!==Xt?[_c("plan",M(De(Fn)),Fn)]:[],{key:"nu",label:N?Bt.columns.stand:M(De(Xt)),text:({id:t})=>Dt(t),cell:({id:t})=>a`<${lt} id=${t} />`},{key:"termijn",label:Bt.columns.deadline,text:({id:t})=>b(t,"finalDueBy"),cell:({id:t})=>ut(b(t,"finalDueBy"))},{key:"stap",label:Bt.columns.step,text:t=>t.across?g.shared.all_steps:Fa(wo(t.id))},{key:"wie",label:Bt.columns.lead,sort:!1,text:t=>t.container?"":gn(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":gn(t.id).length?a`<${Jt} ids=${gn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var Ye=g.lookup,wc=t=>A(["concerns","reportedUnder","barrier"].flatMap(e=>Ft(t,e))).filter(nt),yc=Object.entries(m.lookups).map(([t,e])=>({id:t,...e,about:wc(t),text:X([v(t),...tt(t,"altLabel"),b(t,"summary"),e.told].join(" "))})),Wa=t=>te(t).map(kt),qa=Vo({name:"naslag",of:"lookup",sort:"naam",rows:t=>yc.filter(e=>fo(e.id,t)),keep:(t,e)=>(!e.wat||Pt(t.id,e.wat))&&(!e.tekst||t.text.includes(X(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ye.fields.what,name:"wat",options:Object.entries(Ye.types).filter(([t])=>go(t).length)},{label:Ye.fields.step,name:"stap",options:At.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ye.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${O} id=${t} />`,b(t,"summary")&&a`<p class="zacht">${b(t,"summary")}</p>`]},...re(({id:t})=>Z(t)?.key),{key:"wat",label:Ye.columns.what,text:({id:t})=>it(t)},{key:"zegt",label:Ye.columns.told,text:t=>t.told},{key:"over",label:Ye.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${Jt} ids=${t.about} name=${de} />`},{key:"bron",label:Ye.columns.place,sort:!1,text:({id:t})=>Wa(t).join("; "),cell:({id:t})=>{let[e,...o]=Wa(t),n=h(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var jo=g.overview;function vc({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=T("overzicht",{...L.route.query,cel:he(e,null,o)});return a`
    <p>${vo(W(o))}</p>
    ${n.length>0&&a`<h3>${jo.why}</h3>`}
    ${n.map(l=>a`<p>${b(l,"rationale")} <span class="zacht">${b(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(jo.elsewhere,{count:r,kind:Q(e)})}${" "}
          <a href=${i}>${jo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${jo.who}</h3><${Ln} list=${s} plan=${o} />`}
  `}var xc=(t,e,o,n,r)=>ko(t,r).filter(s=>hn(B(s,"barrier"))===e&&(o!=="kind"||tt(s,"interventionKind").includes(n)));function Oc({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=$t(null),c=$t(null);xt(()=>{let k=document.getElementById(qo(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(qo(i)))?.focus()},[]);let{word:u,lines:p,look:f}=Qt(e),$=h(jo.panel_note,{scenario:wt(r,s)}),d=k=>o===null?[]:xc(k,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>E({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(jo.panel,{row:t.label,step:st(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${M(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${N&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${oa} key=${k} id=${k} scenario=${r} contributions=${d(k)} />`):a`<${vc} cell=${e} />`}
    </dialog>
  `}function Ha({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Br(t),i=W(s),l=i&&Ue(e,o,i).find(p=>p.key===n),c=l?.cells[Me(i).indexOf(r)];return c?a`<${Oc} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Zo=g.overview;function Sc({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=Qt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${st(o)}><span>${r}</span></td>`;let l=he(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${st(o)}>
      <button
        type="button"
        id=${qo(l)}
        aria-haspopup="dialog"
        onClick=${()=>E({cel:l})}
      >
        <span class="sr">${h(Zo.cell,{row:t.label,step:st(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Qe} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Ss=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,Cc=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${O} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Me(e).map((o,n)=>a`<${Sc} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,Ia=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===m.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${h(Zo.caption,{rows:Zo.heads[t],scenario:wt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Ss} name=${Zo.heads[t]} />
        ${o.steps.map(n=>a`<${Ss} name=${a`<a href=${oe(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Ss} look="dwars" name=${g.shared.all_steps} note=${Zo.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Ue(t,e,o).map(n=>a`<${Cc} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var ye=g.overview,Ua={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Ga}=g.thing,jc=(t,e,o)=>{let{word:n,lines:r}=Qt(e);if(!e)return[t.label,st(o),ye.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,st(o),n,r.join("; "),z("Basis",s),Ga[i],l,c,u,Ga[p]]},Tc=(t,e,o)=>[[...ye.csv,...St],...Ue(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...jc(n,r,Me(o)[s]),...Ot(e,o.key)]))],Lc=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${gt} name="matrix.csv" rows=${()=>Tc(t,e,o)} />
    <button type="button" onClick=${()=>Fr(t,e,o)}>${ye.svg}</button>
    <button type="button" onClick=${()=>Pr(t,e,o)}>${ye.png}</button>
    <${Le} text=${()=>location.href} label=${ye.link} />
  </div>
`;function Ka({route:t}){let e=I(t.query),o=Ua[t.query.rijen||""]||"kind",n=Object.entries(Ua).map(([i,l])=>[i,ye.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${U} text=${ye.heading} title=${ye.title} />
    <${ra} open=${!t.query.rijen} />
    <${Lt}>
      <${Ge} legend=${ye.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${Ve} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${$o(e).map((i,l)=>a`
            ${N&&a`<h2>${i.title}</h2>`}
            <${Bn} plan=${i} />
            <${Ia} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${aa} />`}
            <${Lc} by=${o} scenario=${e} plan=${i} />
            <${ia} scenario=${e} plan=${i} />
          `)}
      </div>
      <${la} scenario=${e} />
    </div>
    ${s&&a`<${Ha} address=${s} by=${o} scenario=${e} />`}
    <${Wt} text=${s?"":h(ye.shown,{scenario:wt(e)})} />
  `}var It=g.questions.own,Cs=200;function Mc({columns:t,rows:e}){return a`
    <p>${R(It.rows,e.length)}${e.length>Cs&&` ${h(It.first,{count:Cs})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${It.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Cs).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>$e(It.file,po([t,...e]),"text/csv;charset=utf-8")}>${It.csv}</button>
    </div>
  `}function js({start:t=It.example}){let[e,o]=at(t),[n,r]=at(null);async function s(){r({said:It.busy});try{r(await P().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${It.title}</h2>
      <p class="zacht">${It.intro}</p>
      <label class="veld breed">
        <span>${It.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${It.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?It.yes:It.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${It.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${Mc} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var J=g.questions,Qa="gaps",Bc=/VALUES\s+\?\w+\s*\{\s*\}/,Va={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&Q(t.kind),partner:t=>t.partner&&v(Gt(t.partner)||t.partner),severity:t=>z("Severity",t.severity),detail:t=>t.detail&&(jt(t.detail)?v(t.detail):t.told)},Ja=(t,e)=>(Va[t]?Va[t](e):e[t])||"",Za=t=>ht(t).gaps.flatMap(e=>io(e).map(o=>({...o,plan:e.plan}))),Ya={key:"severity",label:J.columns.weight,text:t=>String(Object.keys(m.codes.Severity).indexOf(t.severity)),cell:t=>a`<${xo} severity=${t.severity} />`};function zc(t){let e=Object.entries(t.columns),o=n=>jt(n.subject)?a`<${O} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ja(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Ya],...re(n=>n.plan),{key:"bron",label:J.columns.place,sort:!1,text:n=>Je(n).map(kt).join("; ")}]}function Ec({name:t,query:e,scenario:o}){let n=Za(o).filter(l=>l.query===t);if(!n.length)return a`<p>${J.nothing}</p>`;let r=zc(e),s={rows:R(J.rows,n.length),scenario:wt(o)},i=()=>[[J.columns.sentence,...r.map(l=>l.label),...St],...n.map(l=>[l.sentence,...r.map(c=>c===Ya?Ja("severity",l):c.text(l)),...Ot(o,l.plan)])];return a`
    <div class="rol">
      <${rt}
        id=${`uitkomst-${t}`}
        caption=${h(J.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${gt} name=${`${t}.csv`} rows=${i} />
      <a href=${T("aandachtspunten",{vraag:t})}>${J.as_sentences}</a>
    </div>
  `}function Ac({name:t,query:e,scenario:o}){let n=Object.values(m.views).find(i=>i.query===t),r=e.shelf===Qa,s=T("overzicht",{rijen:J.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${J.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Lt}><${Ve} /><//>`}
    <${be} pairs=${[[J.why,e.why],[J.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${J.result}</h2>
          <${Ec} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in J.rows_of&&a`<p><a href=${s}>${J.in_overview}</a></p>`}
    ${n&&a`<p><a href=${T(["graaf",n.name])}>${J.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${J.ask} <code>${h(J.command,{name:t})}</code></p>`}
    <details>
      <summary>${J.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${J.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Le} text=${()=>e.sparql} label=${J.copy} />
    </details>
    ${P()&&!Bc.test(e.sparql)&&a`<${js} key=${t} start=${e.sparql} />`}
  `}function Fc({shelf:t,counts:e}){let o=Object.entries(m.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:J.columns.title,text:r=>r.title,cell:r=>a`<a href=${T(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:J.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:J.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${rt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Qa?n:n.slice(0,2)}
      />
    </section>
  `}function Xa({route:t}){let e=I(t.query),o=t.path[1],n=m.queries[o];if(o&&!n)return a`<${Ze} />`;if(o)return a`<${Ac} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Za(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${J.title}><p class="uitleg">${J.intro}</p><//>
    ${P()&&a`<${js} />`}
    ${J.shelves.map(s=>a`<${Fc} shelf=${s} counts=${r} />`)}
  `}var To=g.search,ti,ei=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:X(s),folded:X(r.join(`
`))});function Pc(){let t=new Map([...Et.keys()].filter(nt).map(e=>[e,m.called[e]?[v(e)]:[]]));for(let[e,o]of Et){let n=t.has(e)?e:To.owners.flatMap(r=>Ft(e,r)).find(r=>t.has(r));n&&t.get(n).push(...To.texts.flatMap(r=>o[r]||[]))}return t}var Nc=()=>[...[...Pc()].map(([t,e])=>{let o=Math.min(...ho(t).map(r=>Number(To.weights[r]??To.weights.rest))),n=[v(t),...tt(t,"altLabel")].join(" ");return ei(t,oe(t),v(t),it(t),e,n,o)}),...Object.entries(m.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return ei(t,T(["vragen",t]),e,To.question,r,e,To.weights.question)})];function oi(t){let e=X(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};ti??=Nc();let o=r=>e.every(s=>r.names.includes(s)),n=ti.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||F(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function ni(t,e){let o=i=>i!==t.label&&e.some(l=>X(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>X(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Xe=g.search,Ts=100,si=({text:t,wanted:e})=>lr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Rc=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${si} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&Z(t.id)&&`, ${Z(t.id).title}`}
    </span>
    <p><${si} text=${ni(t,e)} wanted=${e} /></p>
  </li>
`;function ri({route:t}){let e=t.query.q||"",{wanted:o,found:n}=oi(e),r=A(n.map(l=>l.kind)).sort(F),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);xt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?R(Xe.found,s.length):Xe.nothing;return a`
    <${U} text=${Xe.title} />
    <section class="filters" aria-label=${Xe.label}>
      <div class="velden">
        <${ge} label=${Xe.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${bt} label=${Xe.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Xe.type}</p>
    <ol class="resultaten">
      ${s.slice(0,Ts).map(l=>a`<${Rc} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Ts&&a`<p>${h(Xe.too_many,{count:s.length-Ts})}</p>`}
    <${Wt} text=${o.length?i:""} />
  `}var Lo=g.thing,Dc=new Set([...m.hidden,...Lo.said]),Y=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ut=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,co=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Wc({property:t,value:e}){return e.startsWith("@")?a`<${O} id=${e.slice(1)} />`:m.lists[t]?z(m.lists[t],e):Lo.truth[e]||ut(e)}var Mo=t=>Object.entries(Et.get(t)).filter(([e])=>!Dc.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Wc} property=${e} value=${r} />`);return[M(qe(e)),n.length>1?a`<${co} items=${n} />`:n[0]]}),Pn=({id:t})=>ue(t).some(([e])=>Pt(e,"Figure"))&&a`<${Y} title=${Lo.figures}><${bs} id=${t} /><//>`;function Bo({id:t,skip:e}){let o=new Map;for(let[c,u]of ue(t)){if(!nt(c)||Pt(c,"Figure")||Pt(c,"Barrier")||e.includes(u))continue;let p=Lo.from_here[u]||h(Lo.this,{term:qe(u)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,u])=>({from:c,how:A(u).join(", ")})),{columns:r,title:s,caption:i}=Lo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${O} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>it(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Dt(c),cell:({from:c})=>We(c)&&a`<${lt} id=${c} />`}];return a`
    <${Y} title=${s}>
      <${rt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ct=g.thing.organisation,ii=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label);function qc({id:t,rows:e}){let o=e.filter(l=>bn(l.role)),n=ii(o.flatMap(l=>wo(l.undertaking))),r=Ft(t,"unit"),s=b(t,"tooi"),i=[...Mo(t),[g.thing.also_known,tt(t,"altLabel").join(", ")],[ct.units,r.length>0&&a`<${ae} ids=${r} />`],[ct.identity,s?h(ct.identified,{code:s,date:ut(b(t,"checkedOn"))}):ct.unidentified]];return a`
    <${Y} title=${g.thing.known}>
      <${Ut} text=${b(t,"summary")} />
      ${yr(t)&&a`<p>${ct.collective}</p>`}
      ${b(t,"isIndependent")==="true"&&a`<p>${ct.independent}</p>`}
      <p>${n.length?h(ct.steps,{steps:cn(n.map(l=>l.toLowerCase()))}):ct.no_steps}</p>
      <${be} pairs=${i} />
    <//>
  `}function Hc({rows:t}){let e=ct.columns,o=({undertaking:s})=>m.works[s]?.across?g.shared.all_steps:ii(wo(s)).join(", "),n=[...re(s=>Z(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${O} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>it(s.undertaking)},{key:"rol",label:e.role,text:s=>z("Role",s.role)},{key:"stand",label:e.stand,text:s=>Dt(s.undertaking),cell:s=>a`<${lt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Mt} of=${[s.id]} />`}],r=A(t.map(s=>s.undertaking)).length;return a`
    <${Y} title=${h(ct.work,{count:r})}>
      <p class="zacht">${ct.work_note}</p>
      ${r?a`<${rt} id="acties" caption=${ct.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function Ic({id:t}){let e=Tt(t,"Contribution","byOrganisation");return e.length?a`
    <${Y} title=${h(ct.own,{count:e.length})}>
      <p class="zacht">${ct.own_note}</p>
      ${e.map(o=>a`
          <h3><${O} id=${B(o,"initiative")} /></h3>
          <${Go} id=${o} />
          <${Mt} of=${[o]} />
        `)}
    <//>
  `:null}function Uc({id:t}){let e=Tt(t,"Expectation","organisation");return e.length?a`
    <${Y} title=${ct.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${M(se(o,"engagement")||ct.wish)}</strong>: ${b(o,"rationale")}</p>
            <${Mt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Gc({id:t}){let e=["member","organization"].flatMap(n=>Tt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${O} id=${B(n,"member")} />`,ct.member,a`<${O} id=${B(n,"organization")} />`,`: ${b(n,"post")}`]);return a`<${Y} title=${ct.members}><${co} items=${o} /><//>`}var ai=4;function Kc({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>bn(s.role)))for(let s of Ro(r).filter(i=>i!==t))o.set(s,A([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(de),i=h(s.length>ai?ct.more_works:ct.works,{works:s.slice(0,ai).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${Y} title=${ct.together}>
      <p class="zacht">${ct.alphabetical}</p>
      <${ae} ids=${ke([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function li({id:t}){let e=_n(t);return a`
    <${qc} id=${t} rows=${e} />
    <${Hc} rows=${e} />
    <${Ic} id=${t} />
    <${Uc} id=${t} />
    <${Gc} id=${t} />
    <${Kc} id=${t} rows=${e} />
    <${Bo} id=${t} skip=${["unitOf","unit"]} />
  `}var le=g.thing.step,Ls=t=>ee[t]?.[1]||"",ci=(t,e="")=>[a`<${Qe} basis=${t} />`,` ${Ls(t)}${e}`],Vc=({id:t,narrow:e})=>a`
  <${Y} title=${le.what}>
    <${Ut} text=${b(t,"step")} />
    <${Ut} text=${b(t,"definition")} />
    <${Ut} text=${b(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${le.narrower}<${Jt} ids=${e} />.</p>`}
    ${B(t,"broader")&&a`<p>${le.broader}<${O} id=${B(t,"broader")} />.</p>`}
  <//>
`;function Qc({id:t,scenario:e}){let o=le.cell_columns,n=ht(e).matrix.kind.filter(c=>un(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>T("overzicht",{cel:he(c.column,hn(t),c.plan)}),s=c=>M(Q(c.column)),i=c=>{let{word:u,lines:p,look:f}=Qt(c);return[a`<span class=${`chip ${f}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...re(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Qt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ls(c.most_basis),cell:c=>c.most_basis&&ci(c.most_basis)}];return a`
    <${Y} title=${le.cells}>
      <p class="zacht">${wt(e)}</p>
      <${rt} id="vakken" caption=${le.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Jc({links:t,scenario:e}){let o=le.columns,n=s=>B(s,"initiative"),r=[...re(s=>Z(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${O} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>tt(s,"interventionKind").map(Q).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Ro(n(s)).map(v).join(", "),cell:s=>a`<${Jt} ids=${Ro(n(s))} />`},{key:"stand",label:o.stand,text:s=>Dt(n(s),e.date),cell:s=>a`<${lt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ls(He(s,"basis",e)),cell:s=>ci(He(s,"basis",e),`; ${z("Strength",He(s,"strength",e))}`)}];return a`
    <${Y} title=${h(le.work,{count:A(t.map(n)).length})}>
      ${t.length?a`<${rt} id="wiewat" caption=${le.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${vo(W(e.plan))}</p>`}
    <//>
  `}function Zc({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${O} id=${o} />`,h(ne(Z(o)).thing.step.helper,{awareness:se(o,"awareness")||le.unaware})]);return a`<${Y} title=${le.helpers}><${co} items=${e} /><//>`}function pi({id:t}){let e=I(L.route.query),o=Ft(t,"narrower"),n=s=>[t,...o].flatMap(i=>Tt(i,s,"barrier")),r=n("Contribution").filter(s=>is(s,e)&&fo(s,e.plan));return a`
    <${Vc} id=${t} narrow=${o} />
    <${Qc} id=${t} scenario=${e} />
    <${Jc} links=${r} scenario=${e} />
    <${Zc} ids=${n("Facilitator")} />
  `}var ce=t=>ne(Z(t)).thing.undertaking,ui=t=>a`<${Mt} of=${[t]} />`;function Yc({report:t,said:e}){return a`
    <${Ut} text=${b(t,"summary")} />
    <${lo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Mt} of=${[t]} />
  `}function Xc({id:t}){let e=Z(t),{result:o}=ce(t),n=e.dates.filter(({date:s})=>yo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[b(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=kn(t,s);return a`
          <li>
            <strong>${M(i)}</strong>
            <p><${lt} id=${t} date=${s} /></p>
            ${l&&a`<${Yc} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function tp({id:t}){let e=Ft(t,"silentPart"),o=e.map(n=>[b(n,"summary"),a`<span class="zacht"> (${z("SilentWeight",b(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ce(t).silent}</strong></p><${co} items=${o} />`}function ep({id:t}){let e=ce(t),o=e.deadline_columns,n=wn(t);if(!n.length)return null;let r=i=>[`“${b(i,"deadlineText")}”`,b(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>b(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>b(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>b(i,"dueBy"),cell:i=>ut(b(i,"dueBy"))||b(i,"condition")},{key:"soort",label:o.kind,text:i=>yn(b(i,"modality"))},{key:"er",label:o.there,text:i=>fe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Ut} text=${b(i,"summary")} />`,ui(i)]}];return a`<${rt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function op({id:t}){let e=ce(t),o=e.who_columns,n=so(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${O} id=${i} /><${Oo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>z("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>b(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>ui(i.id)}];return a`<${rt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function np({id:t}){let e=Ft(B(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ce(t).heading}<${Jt} ids=${e} />.</p>`}function sp({id:t}){let e=ce(t),o=ko(t);if(o.length)return o.map(r=>a`<${Go} id=${r} /><${Mt} of=${[r]} />`);if(b(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=tt(t,"interventionKind").map(Q).join(", ");return a`
    <p>${h(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${b(t,"rationale")}</p>
  `}function rp({id:t}){let e=ce(t),o=ue(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${lt} id=${r} />`;return a`
    <${Y} title=${e.container}><p>${e.parts}</p><${ae} ids=${o} more=${n} /><//>
  `}var ap=({id:t})=>a`
  <${Y} title=${ce(t).progress}><${Xc} id=${t} /><${tp} id=${t} /><${ep} id=${t} /><//>
  <${Y} title=${ce(t).who}><${op} id=${t} /><${np} id=${t} /><//>
  <${Y} title=${ce(t).steps}><${sp} id=${t} /><//>
`;function di({id:t}){let e=ce(t),o=Z(t),n=b(t,"promise"),r=Mo(t),s=b(t,"isContainer")==="true"?rp:ap;return a`
    <${Y} title=${n?e.promise:e.what}>
      <${Ut} text=${n} />
      <${Ut} text=${b(t,"summary")} />
      ${b(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:De(o.date,o)})}</p>`}
      ${b(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Mt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Pn} id=${t} />
    ${r.length>0&&a`<${Y} title=${g.thing.further}><${be} pairs=${r} /><//>`}
    <${Bo} id=${t} skip=${["subMeasureOf"]} />
  `}var to=g.thing;function ip({id:t}){let e=ue(t).filter(([r,s])=>s==="inChapter"&&We(r)).map(([r])=>r),o=[...Mo(t),[to.also_known,tt(t,"altLabel").join(", ")],[to.place,te(t).length>0&&a`<${Mt} of=${[t]} />`]],n=r=>a` <${lt} id=${r} />`;return a`
    <${Y} title=${to.known}>
      ${Pt(t,"Facilitator")&&a`<p class="zacht">${ne(Z(t)).thing.other.judged}</p>`}
      <${Ut} text=${b(t,"summary")} />
      <${Ut} text=${b(t,"rationale")} />
      <${be} pairs=${o} />
    <//>
    <${Pn} id=${t} />
    ${e.length>0&&a`<${Y} title=${to.other.chapter}><${ae} ids=${ke(e)} more=${n} /><//>`}
    <${Bo} id=${t} skip=${["inChapter"]} />
  `}var mi=5;function lp({id:t}){let e=I(L.route.query),o=s=>io(s).some(i=>i.subject===t||Pt(t,"Barrier")&&un(i.barrier,s.plan)===t||No(t)&&[i.partner,...i.beside||[]].includes(b(t,"notation"))),n=ht(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(mi);return a`
    <${Y} title=${h(to.gaps,{count:n.length})}>
      <${$s} list=${n.slice(0,mi)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(g.shared.show_more,{count:r.length})}</summary>
            <${$s} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var fi={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function cp({id:t}){let e=bo(t),o=[fi[e]&&a`<a href=${T(fi[e])}>${to.crumbs[e]}</a>`,N&&Z(t)?.title,...["inChapter","subMeasureOf"].map(n=>B(t,n)&&a`<${O} id=${B(t,n)} />`),it(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var pp={undertaking:di,organisation:li,step:pi,other:ip};function $i({route:t}){let e=t.path.slice(1).join("/");if(!nt(e))return a`<${Ze} />`;let o=v(e),n=bo(e),r=pp[n],s=()=>{let l=h(to.footnote,{kind:it(e),name:o,said:b(e,"promise")||b(e,"summary")});return Wo(l.trim().replace(/([^.!?])$/,"$1."),te(e),null,Z(e)||W())},i=n==="undertaking"&&b(e,"isContainer")!=="true";return a`
    <${cp} id=${e} />
    <${U} text=${Pt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${lt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Le} text=${s} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${to.around}</a>
    </div>
    <${r} id=${e} />
    <${lp} id=${e} />
  `}var ve=g.timeline,up=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),hi=(t,e)=>[t.progress&&t.id&&Dt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Nn=t=>t.day.slice(0,4);function dp({row:t,date:e}){let o=hi(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${ve.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${O} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Wr} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var mp=(t,e)=>[[...ve.csv,...St],...t.map(o=>[o.when,ve.kinds[o.kind],o.id&&v(o.id),o.what,hi(o,e.date),te(o.at).map(kt).join("; "),...Ot(e,o.plan||o.at)])],fp=["tekst","wat","stap","jaar"];function $p({years:t}){return a`
    <${Lt}>
      <${ao} />
      <${Ho} />
      <div class="velden">
        <${ge} name="tekst" />
        <${bt} label=${ve.fields.what} name="wat" options=${Object.entries(ve.kinds)} />
        <${bt} label=${ve.fields.step} name="stap" options=${At.map(e=>[e.notation,e.label])} />
        <${bt} label=${ve.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ke} names=${fp} />
      </div>
    <//>
  `}function gi({route:t}){let e=I(t.query),o=t.query,n=m.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Nn(l)===o.jaar)&&(!o.tekst||X(up(l)).includes(X(o.tekst)))),s=R(ve.count,r.length),i=l=>r.filter(c=>Nn(c)===l);return a`
    <${U} text=${ve.title}><p class="uitleg">${ve.intro}</p><//>
    <${$p} years=${A(n.map(Nn))} />
    <p class="telling">${s}<${gt} name="tijdlijn.csv" rows=${()=>mp(r,e)} /></p>
    ${A(r.map(Nn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${dp} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Wt} text=${s} />
  `}var yt=g.unknown,zt=m.unknown,xe=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(yt.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`;function zo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${h(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var bi=t=>ke(t).map(e=>a`<li><${O} id=${e} /></li>`),_i=t=>[...t].sort((e,o)=>F(v(B(e,"initiative")),v(B(o,"initiative")))),hp=({id:t})=>a`
  <li>
    <${O} id=${B(t,"initiative")} />${" → "}<${On} id=${B(t,"barrier")} />
    ${`: ${b(t,"rationale")}`}<${lo} of=${t} />
  </li>
`,gp=({id:t})=>a`
  <li><${O} id=${B(t,"initiative")} />${`: ${se(t,"status")}`}<${lo} of=${t} /></li>
`;function bp(){let t=yt.unjudged,e=ke(zt.unjudged).map(o=>a`<li><${O} id=${o} /><span class="zacht"> – ${it(o).toLowerCase()}</span></li>`);return a`
    <${xe} of=${t} count=${e.length}>${e.length?a`<${zo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function _p(){let t=go("Contribution").length,e=s=>a`<${hp} id=${s} />`,o=_i(zt.weak).map(e),n=h(yt.weak.intro,{all:t,stated:t-o.length}),r=_i(zt.statuses).map(s=>a`<${gp} id=${s} />`);return a`
    <${xe} of=${yt.weak} count=${o.length} intro=${n}><${zo} items=${o} shown=${6} /><//>
    <${xe} of=${yt.other} count=${zt.other.length}><${zo} items=${zt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${xe} of=${yt.statuses} count=${r.length}><${zo} items=${r} shown=${6} /><//>`}
  `}var kp=()=>a`
  <${xe} of=${yt.clashes} count=${zt.clashes.length}>
    ${ke(zt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${O} id=${t} /></h3>
          <p>${b(t,"summary")}</p>
          <${Mt} of=${[t]} />
        </div>
      `)}
  <//>
`;function wp(){if(!zt.judged.length)return null;let t=e=>h(yt.judged.line,{step:v(B(e,"barrier")),kinds:tt(e,"interventionKind").map(Q).join(", "),state:se(e,"state"),why:b(e,"rationale"),who:b(e,"post"),date:ut(b(e,"asOf"))});return a`
    <${xe} of=${yt.judged} count=${zt.judged.length}>
      <ul>${zt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function yp(){let t=yt.expected.columns,e=n=>B(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${O} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>tt(n,"interventionKind").map(Q).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>b(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>b(n,"source")}];return a`
    <${xe} of=${yt.expected} count=${zt.expected.length}>
      <details>
        <summary>${yt.expected.show}</summary>
        <div class="rol">
          <${rt} id="verwacht" caption=${yt.expected.caption} rows=${zt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var vp=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(m.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${M(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function xp(){let t=yt.reading;return a`
    <${xe} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${vp} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${m.plans.map(e=>a`<p>${`${ro(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var ki=()=>a`
  <${U} text=${yt.title}><p class="uitleg">${yt.intro} ${je}</p><//>
  <${bp} />
  <${_p} />
  <${kp} />
  <${wp} />
  <${xe} of=${yt.nameless} count=${zt.nameless.length}><${zo} items=${bi(zt.nameless)} /><//>
  <${xe} of=${yt.generic} count=${zt.generic.length}><${zo} items=${bi(zt.generic)} /><//>
  <${yp} />
  <${xp} />
`;var _t=g.whatif,yi=(t,e,o)=>ht({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function vi(t){if(!t)return _t.no_cell;let{word:e,lines:o}=Qt(t);return[e,...o].join(", ")}var Ms=(t,e)=>{let o=M(Q(t.column));return e?h(_t.cell,{kind:o,step:st(t.barrier).toLowerCase()}):o};function wi({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${h(_t.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Op({loss:t,scenario:e,id:o,title:n}){let r=l=>yi(t,l,e),s=l=>T("overzicht",{cel:he(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:_t.columns.cell,sort:!1,text:l=>Ms(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Ms(l,r(l))}</a>`:Ms(l)},{key:"nu",label:_t.columns.now,sort:!1,text:l=>vi(r(l))},{key:"weg",label:_t.columns.lost,sort:!1,text:l=>l.said}];return a`<${rt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Sp({loss:t,scenario:e}){let o=W(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===m.plans[0]?"":`-${o.key}`}`,l=u=>[" ",a`<${lt} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${wi} title=${u} count=${p.length} none=${r}><${ae} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${wi} title=${n} count=${t.cells.length} none=${r}>
        <${Op} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function xi({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=yi(r,s,o),l=i?st(s.barrier):"";return[e,Q(s.column),l,vi(i),s.said,...Ot(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Sp} key=${r.plan} loss=${r} scenario=${o} />`):$o(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${gt} name="wat-als.csv" rows=${()=>[[..._t.csv,...St],...n()]} />
    </div>
  `}var Cp=(t,e)=>[...pn(e),...t.map(o=>["zonder",o])];function jp({notations:t,names:e,scenario:o}){let[n,r]=at(null),s=[o.key,...t].join();if(no(()=>{let c=!0;return r(null),fr(Cp(t,o)).then(u=>{c&&(r(u),et(_t.done))}).catch(u=>c&&r({silent:u.message||_t.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${_t.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=R(_t.questions,n.gaps.filter(i).length);return a`
    <div>
      <${xi} losses=${n.losses.filter(i)} without=${cn(e)} scenario=${o} />
      <p>${h(_t.with_this,{questions:l,now:ht(o).gaps.length})}</p>
    </div>
  `}var Rn=t=>b(t,"notation");function Tp({acting:t,chosen:e}){if(!Ce())return a`
      <${bt} label=${_t.one} name="zonder" options=${t.map(n=>[Rn(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);E({zonder:s.map(Rn).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${_t.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Rn(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Oi({route:t}){let e=I(t.query),{without:o}=ht(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>F(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Gt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${U} text=${_t.title}><p class="uitleg">${_t.intro}</p><//>
    <${Lt}>
      <${Ve} />
      <div class="velden"><${Tp} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ce()&&a`<p class="zacht">${_t.alone}</p>`}
    ${r.length===1&&a`<${xi} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ce()&&a`<${jp} notations=${r.map(Rn)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${_t.choose}</p>`}
    <${Wt} text=${r.length===1?h(_t.said,{name:s[0]}):""} />
  `}var Ct=t=>document.getElementById(t);Ct("spring").addEventListener("click",t=>{t.preventDefault(),Ct("inhoud").focus()});Ct("menuknop")?.addEventListener("click",()=>{let t=Ct("menu").classList.toggle("is-open");Ct("menuknop").setAttribute("aria-expanded",String(t))});Ct("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(Ct("menu").classList.remove("is-open"),Ct("menuknop").setAttribute("aria-expanded","false"))});Ct("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=T("zoek",{q:Ct("zoek").value})});Ct("meld").addEventListener("click",()=>{let{text:t,done:e}=g.shared.report_fault,{version:o,content:n}=m.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:n};ls(h(t,{...r,sources:ro()}),e)});var Si={__proto__:null,overzicht:Ka,aandachtspunten:ma,partners:Ra,maatregelen:Da,naslag:qa,tijdlijn:gi,graaf:Ea,ding:$i,vragen:Xa,"wat-als":Oi,vergelijk:Hr,"weet-niet":ki,zoek:ri,...(m.served||P())&&{controleer:Rr},onbekend:Ze};function Lp(t,e){let o=Object.keys(m.views).length>0,n=Object.keys(m.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return mr(e)&&r.views===o&&r.comparisons===n?!1:(Re(a`<p role="status">${g.werkplaats.busy}</p>`,Ct("inhoud")),P().ask("page",{options:pn(e),...r}).then(({page:s})=>P().show(s,P().own)).catch(s=>Re(a`<p role="alert">${s.message}</p>`,Ct("inhoud"))),!0)}function Mp(t){let e=t.path[0]||"overzicht",o=Ct("inhoud");if(!(P()?.own&&Lp(e,I(t.query)))){o.className=`scherm-${e}`,Re(a`<${Si[e]||Si.onbekend} key=${t.path.join("/")} route=${t} />`,o);for(let n of document.querySelectorAll("#menu a")){let r=ns(n.hash).path;r[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",T(r))}}}function Bs(){let t=Ct("motor");if(!t)return window.removeEventListener("werkplaats",Bs);t.hidden=!1;let{state:e,why:o,own:n}=P();Re(a`<${Lr} state=${e} why=${o} own=${n} />`,t)}P()&&(Ct("eigen").hidden=!1,window.addEventListener("werkplaats",Bs),Bs());Ct("inhoud").replaceChildren();ir(Mp);document.documentElement.dataset.klaar="ja";return Bi(Bp);})();
