var ketenkaart=(()=>{var Es=Object.defineProperty;var jc=Object.getOwnPropertyDescriptor;var Cc=Object.getOwnPropertyNames;var Mc=Object.prototype.hasOwnProperty;var Lc=(t,e)=>{for(var o in e)Es(t,o,{get:e[o],enumerable:!0})},Tc=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Cc(e))!Mc.call(t,r)&&r!==o&&Es(t,r,{get:()=>e[r],enumerable:!(n=jc(e,r))||n.enumerable});return t};var Bc=t=>Tc(Es({},"__esModule",{value:!0}),t);var mf={};Lc(mf,{answerTo:()=>jt,compare:()=>A,csv:()=>Po,data:()=>h,graphNow:()=>Er,here:()=>N,matrixSvg:()=>cr,scenarioOf:()=>K});function Po(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Zr=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Zr(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Vr=new Map;function Yr(t){var e=Vr.get(this);return e||(e=new Map,Vr.set(this,e)),(e=Zr(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(u){s===1&&(u||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,u,i):s===3&&(u||i)?(c.push(3,u,i),s=2):s===2&&i==="..."&&u?c.push(4,u,0):s===2&&i&&!u?c.push(5,0,!0,i):s>=5&&((i||!u&&s===5)&&(c.push(s,0,i,r),s=6),u&&(c.push(s,u,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][f+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ot,Xr,Ec,no,As,Nn,ta,Fn,ea,Ps,Fs,Ac,cn=Symbol.for("pv"),Rn={},In=[],Fc=/^m(i|n|o|s|text|space)$/,zs=Array.isArray,Ns=In.slice,xo=Object.assign;function vo(t){t&&t.parentNode&&t.remove()}function Rs(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Ns.call(arguments,2):o),ln(t,i,n,r,null)}function ln(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:cn,__v:r||++Xr,__i:-1,__u:0};return!r&&ot.vnode&&ot.vnode(s),s}function qn(t){return t.children}function Pn(t,e){this.props=t,this.context=e,this.__g=0}function so(t,e){if(e==null)return t.__&&so(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:so(t)}function Pc(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=xo({constructor:cn},o)).__v=o.__v+1,ot.vnode&&ot.vnode(e),Is(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||so(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,ia(r,e,s),o.__=o.__e=null,e.__e!=n&&oa(e))}function oa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),oa(t)}function Qr(t){(8&t.__g||(t.__g|=8,no.push(t),Nn++))&&As==ot.debounceRendering||((As=ot.debounceRendering)||queueMicrotask)(na)}function na(){try{for(var t,e=1;no.length;)no.length>e&&no.sort(ta),t=no.shift(),e=no.length,8&t.__g&&Pc(t)}finally{(Nn=no.length)&&(As||queueMicrotask)(na)}}function sa(t,e,o,n,r,s,i,l,c,p,m){var f,u,d,$,g,y,j=n.__k||In,w=e.length;for(c=zc(o,e,j,c,w),f=0;f<w;f++)(d=o.__k[f])!=null&&(u=~d.__i&&j[d.__i]||Rn,d.__i=f,y=Is(t,d,u,r,s,i,l,c,p,m),$=d.__e,(u.ref!=d.ref||8&u.__u)&&(u.ref&&qs(u.ref,null,d,u),d.ref&&m.push(d.ref,d.__c||$,d)),g=g||$,4&d.__u?(c=ra(d,c,t,!u.__v),u.__e&&(u.__e=null)):typeof d.type=="function"&&y!==void 0?c=y:$&&(c=$.nextSibling),d.__u&=-21);return o.__e=g,c}function zc(t,e,o,n,r){var s,i,l,c,p,m,f,u,d,$=o.length,g=$,y=0,j=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=ln(null,i):zs(i)?i=w[s]=ln(qn,{children:i}):i.constructor===cn&&i.__b?i=w[s]=ln(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Nc(i,o,c,g))&&(g--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,j=1)):(~p||(r>$?y--:r<$&&y++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(j){for(m=[],f=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(y=0,u=m.length;y<u;)m[d=y+u>>1]<i.__i?y=d+1:u=d;m[y]=i.__i,f[s]=y+1}for(y=m.length;s--;)f[s]&&(f[s]==y?y--:w[s].__u|=4)}if(g)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=so(l)),Ws(l,l));return n}function ra(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=ra(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=so(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Nc(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Jr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function An(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Jr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Jr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Fs[e]||(Fs[e]=Rc(e)),(t.__a||(t.__a={}))[e]=Ps,s=e!=(e=e.replace(ea,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Rc(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Fn]==null)e[Fn]=Ps++;else if(e[Fn]<this.__a[t])return;return o(ot.event?ot.event(e):e)}}}function Is(t,e,o,n,r,s,i,l,c,p){var m,f,u,d,$,g,y,j,w,S,O,V,St,T,yt,_e,x,I,D=e.type;if(e.constructor!==cn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=s=[],m.nodeType==8?l=zn(m,s):s.push(m),l=s[0]||l),(m=ot.__b)&&m(e);t:if(typeof D=="function"){u=i.length;try{if(j=e.props,w=(m=D.prototype)&&m.render,S=(m=D.contextType)&&n[m.__c],O=m?S?S.props.value:m.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new D(j,O):(e.__c=d=new Pn(j,O),d.constructor=D,d.render=qc),S&&S.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),D.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=xo({},d.__s)),xo(d.__s,D.getDerivedStateFromProps(j,d.__s)))),$=d.props,g=d.state,d.__v=e,o.__c){if(j!==$&&w&&!D.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(j,O),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(j,d.__s,O)===!1){e.__v!=o.__v&&(d.props=j,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(X){X&&(X.__=e)}),In.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=so(o);break t}d.componentWillUpdate&&d.componentWillUpdate(j,d.__s,O),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,g,y)})}else w&&!D.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=j,d.__P=t,d.__g&=-5,V=ot.__r,St=w?25:0;do d.__g&=-9,V&&V(e),m=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++St<25);w&&(In.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=xo({},n,d.getChildContext())),w&&o.__c&&d.getSnapshotBeforeUpdate&&(y=d.getSnapshotBeforeUpdate($,g)),T=m&&m.type===qn&&m.key==null?m.props.children:m,j.__P&&(m=l,r=(t=j.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(X){X&&Ws(X,X)}),o.__k=null),l=o.__k?so(o,0):null),l=sa(t,zs(T)?T:[T],e,o,n,r,s,i,l,c,p),j.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(vo),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(X){if(i.length=u,e.__v=null,c||s)if(X&&X.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(I=s[x-1])&&I.nodeType==8;)x--;for(;x<s.length;x++)if(I=s[x])if(s[x]=null,yt){if(I==_e)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(_e=zn(yt=I))}}if(!yt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;yt=l}(m=zn(yt=e.__c.__z||(e.__c.__z=yt)))?(e.__e=yt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(vo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),X&&X.then||aa(e),ot.__e(X,e,o)}}else l=e.__e=Ic(o.__e,e,o,n,r,s,i,c,p,t);return(m=ot.diffed)&&m(e),l}function zn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function aa(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(aa))}function ia(t,e,o){for(var n=0;n<o.length;)qs(o[n++],o[n++],o[n++]);ot.__c&&ot.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){ot.__e(s,r.__v)}})}function Ic(t,e,o,n,r,s,i,l,c,p){var m,f,u,d,$,g,y,j,w=o.props||Rn,S=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if(($=s[m])&&(O?$.localName==O:$.nodeType==3)){t=$,s[m]=null;break}}if(!t){if(j=p.ownerDocument||document,!O)return j.createTextNode(S);t=j.createElementNS(r,O,S.is?S:p),l&&(ot.__m&&ot.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&S.defaultValue!=null?null:s&&Ns.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[($=t.attributes[m]).name]=$.value;for(m in w)$=w[m],m=="dangerouslySetInnerHTML"?u=$:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||An(t,m,null,$,r);for(m in S)$=S[m],m=="children"?d=$:m=="dangerouslySetInnerHTML"?f=$:m=="value"?g=$:m=="checked"?y=$:l&&typeof $!="function"||w[m]===$||An(t,m,$,w[m],r);f?(l||u&&(f.__html==u.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(u&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Fc.test(O))&&(r="http://www.w3.org/1999/xhtml"),sa(p,zs(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&so(o,0),l,c),s&&s.some(vo)),l&&O!="textarea"||(m="value",O=="progress"&&g==null?t.removeAttribute(m):g==null||g===t[m]&&(O!="progress"||g)||An(t,m,g,w[m],r),m="checked",y!=null&&y!=t[m]&&An(t,m,y,w[m],r))}else w===S||l&&t.data==S||(t.data=S);return t}function qs(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){ot.__e(r,o)}}function Ws(t,e,o){var n,r,s,i;if(ot.unmount&&ot.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||qs(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ot.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Ws(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=zn(n,s=[]))&&(n==t.__e&&s.some(vo),vo(r),vo(n)),o||vo(t.__e),t.__e=t.__c=t.__=null}function qc(t,e,o){return this.constructor(t,o)}function Ee(t,e){var o,n,r,s;ot.__&&ot.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=ln(qn,{children:[t]}),r=[],s=[],Is(e,e.__k,n||Rn,Rn,e.namespaceURI,n?null:e.firstChild?Ns.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),ia(r,e.__k,s),e.__k.props.children=null}ot={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Nn=0,t}},Xr=0,Ec=function(t){return t!=null&&t.constructor===cn},Pn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=xo({},this.state)),typeof t=="function"&&(t=t(xo({},o),this.props)),t&&(xo(o,t),this.__v&&(e&&this.__k.push(e),Qr(this)))},Pn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Qr(this))},Pn.prototype.render=qn,no=[],Nn=0,ta=function(t,e){return t.__v.__b-e.__v.__b},Fn=Symbol(),ea=/(PointerCapture)$|Capture$/i,Ps=0,Fs={},Ac=0;var zo,wt,Ds,la,Hs=Object.is,Wn=0,ga=[],Us=[],bt=ot,ca=bt.__b,pa=bt.__r,ma=bt.diffed,ua=bt.__c,fa=bt.unmount,da=bt.__;function Dn(t,e){bt.__h&&bt.__h(wt,t,Wn||e),Wn=0;var o=wt.__H||(wt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return Wn=1,Wc(ba,t)}function Wc(t,e,o){var n=Dn(zo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ba(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Hs(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=wt,!wt.__f)){wt.__f=!0;var r=wt.shouldComponentUpdate;wt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function(u){u.__N&&(p=!0,Hs(u.__[0],u.__N[0])||(m=!0))}),r){var f=r.call(this,s,i,l);return p?f||m:f}return!p||m}}return n.__}function we(t,e){var o=Dn(zo++,3);!bt.__s&&Ks(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,wt.__H.__h.push(o))}function vt(t,e){var o=Dn(zo++,4);!bt.__s&&Ks(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,wt.__h.push(o))}function pt(t){return Wn=5,me(function(){return{current:t}},[])}function me(t,e){var o=Dn(zo++,7);return Ks(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Dc(){var t;do{for(;t=Us.shift();)try{pn(t)}catch(o){bt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ga.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(pn),e.__h.some(Gs),e.__h=[]}catch(o){e.__h=[],bt.__e(o,t.__v)}}}while(Us.length)}bt.__b=function(t){wt=null,ca&&ca(t)},bt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),da&&da(t,e)},bt.__r=function(t){pa&&pa(t),zo=0;var e=(wt=t.__c).__H;e&&(Ds==wt?wt.__h=[]:(e.__h.some(pn),e.__h.some(Gs),zo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ds=wt},bt.diffed=function(t){ma&&ma(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ha(ga.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ds=wt=null},bt.__c=function(t,e){e.some(function(o){try{o.__h.some(pn),o.__h=o.__h.filter(function(n){return!n.__||Gs(n)})}catch(n){o.__h=[function(){throw n}]}}),ua&&ua(t,e)},bt.unmount=function(t){fa&&fa(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,ha(Us.push(r))}else pn(r)}catch(s){e=s}}),n.__H=void 0,e&&bt.__e(e,n.__v))};var $a=typeof requestAnimationFrame=="function";function Hc(t){var e,o=function(){clearTimeout(n),$a&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);$a&&(e=requestAnimationFrame(o))}function ha(t){t!=1&&la==bt.requestAnimationFrame||((la=bt.requestAnimationFrame)||Hc)(Dc)}function pn(t){var e=wt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),wt=e}function Gs(t){var e=wt;t.__c=t.__(),wt=e}function Ks(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Hs(o,t[n])})}function ba(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function ka(t){return Array.isArray(t)?t.map(ka):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Rs("wbr",null),e]:[e])}var a=Yr.bind((t,e,...o)=>Rs(t,e,...typeof t=="string"?o.map(ka):o));var Uc=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Gc={ernst:"gewicht"},N={route:null,started:!1},_a,Vs=0,ya=new Map;function Ys(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Gc[r]||r,s]))}}function C(t,e={},o=!0){let n=o&&N.route?Object.fromEntries(Uc.filter(i=>N.route.query[i]).map(i=>[i,N.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ue=t=>C(["ding",t]);function F(t,e=!1){let o={...N.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=C(N.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Vs},"",n),Zs())}function Zs(t=!1){let e=Ys(location.hash),o=N.route?.path.join("/")===e.path.join("/");N.route=e,_a(e),!o&&window.scrollTo(0,t&&ya.get(history.state?.turn)||0)}function wa(t){_a=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Vs=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ya.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Vs},""),Zs(r)};return window.addEventListener("popstate",n,{signal:o}),Zs(),N.started=!0,()=>e.abort()}function No(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),E=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var P=t=>t.slice(0,1).toUpperCase()+t.slice(1),nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),L=t=>[...new Set(t)],Kc=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),A=(t,e)=>Kc.compare(t,e);function va(t,e){let o=nt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function xa(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var h=JSON.parse(document.getElementById("gegevens").textContent),Vc=[...Object.keys(h.things),...Object.keys(h.addresses)],Qs=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Vc[n]);if(Array.isArray(t))return t.map(Qs);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Qs(o);return t};for(let t of h.numbered)h[t]=Qs(h[t]);for(let t of Object.values(h.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Vt=new Map(Object.entries(h.things)),Ro=new Map(h.plans.map(t=>[t.key,t])),W=h.plans.length>1,b=h.words,se=t=>t?.words.page||b,H=t=>Ro.get(t)||(W?void 0:h.plans[0]),at=t=>Ro.get(t.split("/")[0]),Io=(t,e)=>!e||!at(t)||at(t).key===e,Ue=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),fe=Ue[Ue.length-1].date,Ft=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),qo=(t,e)=>{let o=at(t);return o?h.stands[e]?.[o.key]||o.date:e},Q=t=>h.dates[t]||t||"",Oa=(t=H())=>t?.source||h.source,ro=t=>t.plan?[Ro.get(t.plan)]:h.plans,ao=(t,e=H())=>(e?e.dates:Ue).find(o=>o.date===t)?.label||Q(t);var{cells:Sa,gaps:ja,candidates:Zc,losses:Yc}=h.answers;for(let t of[...ja,...Sa])"candidates"in t&&(t.candidates=Zc[t.candidates]);var Js=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function jt(t){let e=h.answers.by[t.key],o=(r,s)=>Js(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>ja[r]),matrix:o(e.matrix,Sa),without:o(e.without,Yc),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Js(e.read.matrix,n),without:Js(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function Wo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Ca=t=>t.key in h.answers.by;function K(t){let e=W&&Ro.has(t.plan)?t.plan:"",o=Ue.some(l=>l.date===t.stand)?t.stand:fe,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var Hn=(t,e)=>Ro.get(e)?.steps.find(o=>o.notation===t)?.id;var Xs=5*2**20,B=()=>window.werkplaats,de=()=>h.served||!!B()&&B().state!=="off";async function Un(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Ma=t=>B()?B().ask("answer",{options:t}):Un(`antwoord?${new URLSearchParams(t)}`),La=t=>B()?B().ask("words",{passage:t}):Un(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ta=t=>B()?B().ask("find",{text:t}):Un(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Ba(t,e,o){if(B())return(await B().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var Ea=()=>h.served?["docx","xlsx"]:de()?["xlsx"]:[];async function tr(t){if(B())return B().ask("check",{name:t.name,data:await Gn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Un("controleer",{method:"POST",body:t,headers:e})}async function Gn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var mn=[],it=(t,e)=>Vt.get(t)?.[e]||mn,_=(t,e)=>it(t,e)[0]||"",Pt=(t,e)=>it(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),R=(t,e)=>Pt(t,e)[0]||"",xt=t=>Vt.has(t),Do=t=>it(t,"type"),ve=t=>Vn.get(t)||mn,Zt=(t,e)=>Do(t).includes(e),Aa=t=>Do(t).map(e=>h.kinds[e]).find(Boolean),Ho=t=>Aa(t)?.page||"",ft=t=>Aa(t)?.kind||"",un=t=>Ho(t)==="organisation",Ge=t=>Ho(t)==="undertaking",Z=t=>!!Ho(t)&&!!_(t,"prefLabel"),Zn=(t,e)=>(h.flags[t]||mn).includes(e),z=(t,e)=>h.codes[t]?.[e]?.label||e||"",xe=(t,e)=>z(h.lists[e],_(t,e)),io=t=>h.names[t]||b.thing.foreign[t]||t,Kn=new Map,Vn=new Map;for(let[t,e]of Vt){for(let o of e.type||mn)Vn.has(o)||Vn.set(o,[]),Vn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Kn.has(s)||Kn.set(s,[]),Kn.get(s).push([t,o])}}var $e=t=>Kn.get(t)||mn,Nt=(t,e,o="initiative")=>$e(t).filter(([n,r])=>r===o&&Zt(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),re=t=>h.called[t]?.short||v(t),Fa=[...Vt.keys()].filter(Ge),Qc=[...Vt.keys()].filter(un),Pa=t=>Ft.find(e=>e.notation===t),Uo=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:Zn("atSteps",t)})),Jc=new Map(Qc.map(t=>[_(t,"notation"),t])),ae=t=>Jc.get(t)||"",tt=t=>h.addresses[t]||"",Ct=t=>Pt(t,"passage");var Go=b.search,fn=t=>` ${(nt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,hn=t=>fn(t).split(" ").filter(Boolean),dn,lo,er=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),sr=new Map;for(let[t,e]of h.search.english)sr.set(t,[...sr.get(t)||[],e]);var za=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(fn),names:fn(s.join(" ")),text:fn(r.join(" "))});function Xc(){let t=new Map([...Vt.keys()].filter(Z).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Vt){let n=t.has(e)?e:Go.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Go.texts.flatMap(r=>o[r]||[]))}return t}var tp=t=>L([v(t),...it(t,"prefLabel"),...it(t,"altLabel"),...sr.get(t)||[]]),ep=()=>[...[...Xc()].map(([t,e])=>{let o=Math.min(...Do(t).map(n=>Number(Go.weights[n]??Go.weights.rest)));return za(t,["ding",t],v(t),ft(t),e,tp(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return za(t,["vragen",t],e,Go.question,r,[e],Go.weights.question)})],Na;function op(){dn=ep(),Na=dn.map(t=>L(t.titles)).filter(t=>t.length>1),lo=new Map;for(let t of dn)for(let e of hn(t.names+t.text))lo.set(e,(lo.get(e)||0)+1)}function np(t){let e=fn(t),o=Na.flatMap(n=>n.filter(r=>r.length>sp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return L([e,...o])}var sp=4,$n=3;function Ra(t){return or.has(t)||or.set(t,rp(t)),or.get(t)}var or=new Map;function rp(t){if(er.has(t))return er.get(t);if(lo.has(t)||t.length<=$n+1)return[t];let e=[...lo.keys()].filter(o=>o.length>$n&&t.startsWith(o)&&t.length-o.length<$n);return[t,...e.flatMap(o=>er.get(o)||[o])]}var nr=(t,e)=>t.includes(e.length<$n?` ${e}`:e)||Ra(e).some(o=>t.includes(` ${o} `));function ap(t,e){if(t.titles.includes(e))return 0;let o=hn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>nr(t.names,n))?2:o.every(n=>nr(t.text,n)||nr(t.names,n))?3:null}function Yn(t){if(!hn(t).length)return{wanted:[],found:[]};dn||op();let e=np(t),o=dn.map(r=>({item:r,place:Math.min(...e.map(s=>ap(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||A(r.item.label,s.item.label));return{wanted:L([...nt(t).split(/\s+/),...e.flatMap(hn).flatMap(Ra)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var Ia=t=>{let{found:e}=Yn(t);return e.length===1?C(e[0].path):""};function qa(t){let e=hn(t),o=s=>{let i=s.length<5?1:2;return[...lo].map(([l,c])=>({one:l,count:c,far:xa(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>lo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>lo.has(s)&&s.length>=$n):[];return{meant:n.join()!==e.join()&&Yn(n.join(" ")).found.length?n.join(" "):"",alone:L(r)}}function Wa(t,e){let o=i=>i!==t.label&&e.some(l=>nt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>nt(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var rr=t=>R(t,"broader")||t,Qn=t=>_(rr(t),"notation"),Da=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,co=(t,e,o)=>Da(t,o)?.[e]||_(t,e),ar=(t,e)=>Yt(t,e.date)&&Da(t,e)!==null&&(!e.stated||Zn("isStated",co(t,"basis",e))),po=(t,e)=>Nt(t,"Contribution").filter(o=>!e||ar(o,e)),Ko=t=>h.works[t]?.steps||[],Ha=t=>h.works[t]?.kinds||[],Oo=t=>h.works[t]?.leads||[],ip=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),Yt=(t,e=fe)=>!ip[e]?.has(t),Ke=(t,e)=>Nt(t,"Involvement").filter(o=>Yt(o,e)).map(o=>({id:o,organisation:R(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),So=t=>Zn("isActing",t),gn=(t,e)=>L(Ke(t,e).filter(o=>So(o.role)).map(o=>o.organisation)),Vo=(t,e)=>Nt(t,"Involvement","organisation").filter(o=>Yt(o,e)).map(o=>({id:o,undertaking:R(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),Jn=t=>_(t,"isGeneric")==="true",lp={},ie=(t,e=fe)=>N.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||lp,Xn=(t,e)=>ie(t,e).report||"",Zo=(t,e)=>ie(t,e).status||"",Ua=(t,e)=>ie(t,e).state||"",ts=(t,e)=>Nt(t,"Deadline").filter(o=>Yt(o,e));var le=b.shared,Ve=le.silence,bn=(t=H())=>t?k(se(t).shared.report,{date:Q(t.date)}):le.reports,Yo=(t=H())=>`${E(le.nothing,t?1:2,{report:P(bn(t))})} ${Ve}`,jo=(t=H())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${Q(e.date)}`).join("; "),mo=(t,e)=>[ie(t,e).word||"",ie(t,e).more||""],Rt=(t,e)=>mo(t,e).filter(Boolean).join(", "),he=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,le.bases[t]||P(e.label)]])),es=t=>z("Modality",t),dt=t=>t===null?le.all_steps:Pa(t)?.label||t,st=t=>z("InterventionKind",t),cp=(t,e)=>e?ao(qo(e.key,t.date),e):t.date===fe?le.choices.latest:k(le.choices.others_latest,{date:ao(t.date)}),At=(t,e=H(t.plan))=>[cp(t,e),t.stated?se(e).shared.choices.links_stated:le.choices.links_all_said,t.strict&&le.choices.strict_said,t.expect?le.choices.with_said:le.choices.without_said].filter(Boolean).join(" · ");function kn(t,e,o,n=H(o?.plan)){let{version:r,content:s}=h.meta;return k(le.export.footnote,{said:t,sources:jo(n),addresses:e.map(i=>`; ${tt(i)}`).join(""),version:r+(s?k(le.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${At(o,n)}`:""})}function mt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ga(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var uo=b.shared.export;function pp({text:t,done:e}){let o=pt(null),n=pt(null);return vt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${uo.by_hand} ref=${o} onClose=${e}>
      <p>${uo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${uo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function ir(t,e=uo.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let o=document.createElement("div");document.body.append(o),Ee(a`<${pp} text=${t} done=${()=>o.remove()} />`,o)}}function ge(t,e,o){Ga(t,e,o),mt(k(uo.downloaded,{name:t}))}var Ze=({text:t,label:e=uo.copy})=>a`<button type="button" class="klein" onClick=${()=>ir(t())}>${e}</button>`,kt=({name:t,rows:e,label:o=uo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>ge(t,Po(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Mt=(t,e="")=>{let o=H(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>Q(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?At(t,o):""]},Lt=uo.heads,Oe=t=>W?[{key:"bronplan",label:b.shared.plan,text:e=>H(t(e))?.title||""}]:[];var Se=()=>document.getElementById("menu"),ns=()=>document.getElementById("menuknop"),rs=()=>[...Se().querySelectorAll("details")],os=()=>window.matchMedia("(max-width: 44rem)").matches;function ss(t=null){for(let e of rs())e!==t&&(e.open=!1)}function Ka(){ss(),Se().classList.remove("is-open"),ns().setAttribute("aria-expanded","false")}function Va(){Se()&&(ns().addEventListener("click",()=>{let t=Se().classList.toggle("is-open");for(let e of rs())e.open=t;ns().setAttribute("aria-expanded",String(t))}),Se().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ka():e.closest("summary")&&!os()&&ss(e.closest("details"))}),Se().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=rs().find(o=>o.open);os()?ns().focus():e?.querySelector("summary").focus(),Ka()}),document.addEventListener("click",t=>{!os()&&!Se().contains(t.target)&&ss()}),Se().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!os()&&!Se().contains(e)&&ss()}))}function Za(t){if(Se()){for(let e of Se().querySelectorAll("a")){let{path:o}=Ys(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",C(o))}for(let e of rs())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Qt=b.check,mp="plan",up={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ya(t,e){let o=await B().ask("take",{name:t.name,data:await Gn(t),beside:e});if(!o.ok)return o;let{page:n}=await B().ask("page",{options:[],views:!1,comparisons:!1});return B().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Ja=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ya(e,!1))}>${Qt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ya(e,!0))}>${Qt.beside}</button>
`;async function fp(){await B().ask("shipped"),B().show()}var Qa=t=>t.preventDefault();function Xa({files:t,children:e=null}){let[o,n]=G("");async function r(s,i){n(Qt.saving),window.addEventListener("beforeunload",Qa);try{let{name:l,data:c}=await B().ask(s,i);ge(l,c,up[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Qa)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ti=({made:t,marked:e})=>a`
  <${Xa}
    files=${[...t?[{id:"bewaar-werkmap",label:Qt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Qt.save_marked,name:"faults"}]:[]]}
  />
`,ei=()=>a`
  <section class="blok">
    <h2>${Qt.save}</h2>
    <p class="zacht">${Qt.save_intro}</p>
    <${Xa}
      files=${Object.entries(Qt.save_as).filter(([t])=>!(W&&t===mp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${B().own&&a`<button type="button" id="terug" onClick=${fp}>${Qt.back}</button>`}
    <//>
  </section>
`;function oi(){let t=pt(null),[e,o]=G("");async function n(){let[r]=t.current.files;if(!r)return mt(Qt.first_source);o(Qt.busy);try{o((await B().ask("source",{data:await Gn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Qt.source}</h2>
      <p class="zacht">${Qt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Qt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Qt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ni({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var si="alle",dp={kind:t=>P(st(t)),form:t=>P(z("ExploitationForm",t)),partner:t=>v(ae(t)||t)},Ye=t=>[...t.steps.map(e=>e.notation),null];function fo(t,e,o){let n=new Map;for(let s of jt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:dp[t](s),id:t==="partner"?ae(s):"",cells:Ye(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>A(s.label,i.label)):r}var Ae=(t,e,o)=>[t,e??si,...W?[o]:[]].join("~");function ri(t){let[e,o,n]=t.split("~");return{key:e,step:o===si?null:o,plan:n}}var _n=t=>`cel-${t.replaceAll("~","-")}`;function ce(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var is=b.overview;function $p(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var lr="Arial,Helvetica,sans-serif",ai=document.createElement("canvas").getContext("2d");function as(t,e,o,n){ai.font=`${n?"bold ":""}${o}px ${lr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;ai.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function li(t,e,o){let n=fo(t,e,o),r=Ye(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],f=20,u=($,g,y,j,w,S)=>{for(let O of as(g,y,j,w))f+=j+4,m.push({x:$,y:f,text:O,size:j,bold:w,fill:S})};u(20,is.heading,p-40,20,!0,"#14212b"),u(20,`${jo(o)}. ${At(e,o)}. ${Ve}`,p-40,12,!1,"#46545f"),f+=14;let d=f;r.forEach(($,g)=>{f=d,u(20+s+g*(i+c)+l,dt($),i-2*l,14,!0,"#14212b")}),f=d+26;for(let $ of n){let g=$.cells.map(w=>{let S=ce(w);return{look:S.look,mark:he[w?.most_basis]?.[0]||"",text:[{all:as(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(O=>({all:as(O,i-2*l,11,!1),size:11,bold:!1}))]}}),y=as($.label,s-l,13,!0),j=Math.max(44,12+y.length*17,...g.map(w=>12+w.text.reduce((S,{all:O,size:V})=>S+O.length*(V+3),0)));for(let[w,S]of y.entries())m.push({x:20,y:f+20+w*17,text:S,size:13,bold:!0,fill:"#14212b"});g.forEach((w,S)=>{let{ink:O,...V}=$p(w.look),St=20+s+S*(i+c);m.push({x:St,y:f,w:i,h:j,...V});let T=f+5;for(let{all:yt,size:_e,bold:x}of w.text)for(let I of yt)T+=_e+3,m.push({x:St+l,y:T-2,text:I,size:_e,bold:x,fill:O});w.mark&&m.push({x:St+i-20,y:f+18,text:w.mark,size:14,bold:!1,fill:O})}),f+=j+c}return f+=6,u(20,Object.values(he).map(([$,g])=>`${$} ${g}`).join("   "),p-40,11,!1,"#46545f"),u(20,k(is.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var ii=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function cr(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=li(t,e,o),i=({x:f,y:u,w:d,h:$,fill:g,stroke:y,dash:j})=>`<rect x="${f}" y="${u}" width="${d}" height="${$}" rx="4" fill="${g}" stroke="${y}"${j?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:u,text:d,size:$,bold:g,fill:y})=>`<text x="${f}" y="${u}" font-size="${$}"${g?' font-weight="bold"':""} fill="${y}">${ii(d)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),p=ii(k(is.picture.title,{heading:is.heading,scenario:At(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${lr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function ci(t,e,o){ge("matrix.svg",cr(t,e,o),"image/svg+xml")}function pi(t,e,o){let{width:n,height:r,list:s}=li(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${lr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>ge("matrix.png",p,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=pt(null);return vt(()=>{document.title=`${e} – Ketenkaart`},[e]),vt(()=>{N.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function It({text:t}){let{route:e}=N;return vt(()=>{N.started&&t&&mt(t)},[t,e]),null}var Tt=b.check,mi=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Tt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,ui=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,hp=(t={})=>Object.entries(t).map(([e,o])=>k(Tt.counted,{count:o,what:io(e).toLowerCase()})).sort(A);function gp({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Tt.made,{name:s})}</p>`}
    ${B()&&n&&a`<${ti} made=${s} marked=${e.length+o.length>0} />`}
    <${mi} title=${Tt.faults} lines=${e} />
    <${mi} title=${Tt.questions} lines=${o} />
    <${ui} title=${Tt.columns} lines=${r} />
    <${ui} title=${Tt.read} lines=${hp(n)} />
  `}function bp(t){if(!t.length)throw new Error(Tt.first);if(t.length>1)throw new Error(k(Tt.one_only,{count:t.length}));if(t[0].size>Xs)throw new Error(k(Tt.too_large,{name:t[0].name,most:Xs/2**20}));return t[0]}function fi(){let t=pt(null),[e,o]=G(null);async function n(r){try{let s=bp(t.current.files);o({busy:!0});let i=await r(s);o(i),mt(i.message)}catch(s){o({message:s.message||Tt.silent,faults:s.faults})}}return we(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(tr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${U} text=${Tt.title}><p class="uitleg">${B()?Tt.intro_here:Tt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${B()?Tt.file_here:Tt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${B()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(tr)}>${Tt.check}</button>
      ${B()&&a`<${Ja} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Tt.busy}</p>`}
      ${e?.message&&a`<${gp} ...${e} />`}
    </div>
    ${B()&&a`<${ei} /><${oi} />`}
    ${!B()&&h.served&&a`<p class="zacht">${Tt.kept}</p>`}
  `}var Qe=b.shared,$o=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>F({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Bt({label:t,name:e,options:o,id:n=e}){let r=N.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>F({[e]:s.target.value})}
      >
        <option value="">${Qe.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Fe=({label:t=Qe.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${N.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>F({[e]:n.target.value},!0)}
    />
  </label>
`,ho=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>F(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Qe.clear}
  </button>
`,kp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function qt({children:t}){let[e,o]=G(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Qe.filters}>${t}</section>`;let n=Object.keys(N.route.query).filter(r=>!kp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Qe.filters_set,{count:n}):Qe.filters}</summary>
      ${t}
    </details>
  `}var Je=()=>{let t=h.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${Bt} label=${Qe.plan} name="plan" options=${t} /></div>`};function Co(){let t=K(N.route.query),e=H(t.plan)?.dates||Ue;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${$o} legend=${Qe.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function pr(){let t=K(N.route.query),e=se(H(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${$o} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function go(){let t=Qe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=K(N.route.query),s=n?"":"uit";return a`
    <${Je} />
    <${pr} />
    <${Co} />
    <${$o} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${$o} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var di=b.shared.passage;function yn({passage:t}){let[e,o]=G("");async function n(){try{o((await La(t)).woorden)}catch(r){o(r.message||di.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${di.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>Z(t)?a`<a href=${ue(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,zt=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),je=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function $t({id:t,date:e}){let[o,n]=mo(t,e);return a`<span class=${`chip s-${Ua(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var _p={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function bo({basis:t}){let[e,o]=he[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${_p[e]}
    </svg>
  `:null}var Qo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${z("Severity",t)}</span>`;function Wt({of:t}){let e=L(t.flatMap(Ct));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${tt(o)}${de()&&a`<${yn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function $i({of:t,look:e}){let[o,...n]=Ct(t);return o?a`
    <p class=${e}>
      ${tt(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${de()&&a`<${yn} passage=${o} />`}
    </p>
  `:null}var ls=({id:t})=>[R(t,"broader")&&[a`<${M} id=${R(t,"broader")} />`," › "],a`<${M} id=${t} />`],Jo=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function cs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?A(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var mr=(t,e="")=>N.route.query[t]||e;function yp({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var wp=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function lt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=G(r),p=s?mr(s,r):l,m=f=>{let u=p===f.key?`-${f.key}`:f.key;s?F({[s]:u===r?null:u},!0):c(u);let d=b.shared.table,$=u.startsWith("-")?d.descending:d.ascending;mt(k(d.sorted,{column:f.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${yp} id=${t} column=${f} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${cs(o,n,p).map(f=>a`<${wp} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var vp=t=>t==null||t===!1||t===""||t.length===0;function Pe({pairs:t}){let e=t.filter(([,o])=>!vp(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Y=b.compare,ps=t=>P(z("CellState",t)),Xe=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?k(Y.side,{plan:t.title,label:o}):P(o)}))),xp=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Op(t){let e=h.plans.map(l=>Xe.filter(c=>c.plan===l).at(-1)),[o,n]=W?e:[Xe[0],Xe.at(-1)],r=Xe.slice(0,-1).find(l=>l.key===t.van)||o,s=Xe.slice(Xe.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var hi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>F({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Sp({change:t,other:e}){let o=Ae(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===fe?null:e.date},!1),r=k(Y.see_cell,{kind:st(t.kind),step:dt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Y.see}<span class="sr">${r}</span></a></li>`}function jp({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(ae(p)||p)).join(", "),s=c=>L([c.barrier,c.other_barrier].map(dt)).join(" / "),i=[{key:"stap",label:Y.columns.step,text:s},{key:"soort",label:Y.columns.kind,text:c=>P(st(c.kind))},{key:"een",label:e.label,text:c=>ps(c.before)},{key:"ander",label:o.label,text:c=>ps(c.after)},{key:"erbij",label:Y.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Y.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Mt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Sp} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Y.as_table}</summary>
      <div class="rol"><${lt} id="vakken" caption=${Y.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${kt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Cp({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:ps},...t.after.map(i=>({key:i,label:ps(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Y.nothing)}))],s=k(Y.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Y.counted}</h2>
      <p class="zacht">${k(Y.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${lt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Mp({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=u=>s.has(u)?"":Rt(u,e.date),l=u=>Rt(u,o.date),c=u=>s.has(u)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${$t} id=${u} date=${e.date} />`,p=[{key:"actie",label:Y.action,text:v,cell:u=>a`<${M} id=${u} />`},{key:"wat",label:Y.what,text:ft},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:u=>a`<${$t} id=${u} date=${o.date} />`}],m=()=>[[...p.map(u=>u.label),...Lt],...r.map(u=>[...p.map(d=>d.text(u)),...Mt(null,e.plan.key)])],f=()=>F({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${Y.show_all}</button>
        <${kt} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${lt}
          id="vergelijk"
          caption=${Y.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function gi({route:t}){if(Xe.length<2)return a`<${U} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:o,after:n}=Op(t.query),r=xp(e,o,K(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Y.intro[i],{before:Q(e.date),after:Q(o.date)});return a`
    <${U} text=${Y.heading[i]} title=${Y.title}><p class="uitleg">${l} ${Ve}</p><//>
    <${qt}>
      <${pr} />
      ${Xe.length>2&&a`
          <div class="velden">
            <${hi} label=${Y.first} name="van" current=${e} options=${Xe.slice(0,-1)} />
            <${hi} label=${Y.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Y.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${jp} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Cp} actions=${s} one=${e} other=${o} />
        <${Mp} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${It} text=${E(Y.shown,r.changes.length)} />
  `}var ur=".",ze=()=>new Set((N.route?.query.merk||"").split(ur).filter(Boolean)),bi=()=>[...ze()].join(ur),ms=()=>!!N.route?.query.alleen&&ze().size>0;function us(t,e){let o=ze();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return F({merk:[...o].join(ur),...n&&{alleen:null}},!0),o.size}var Xo=b.shared.gaps,Mo=t=>[t,...t.also],ko=t=>tt(t.evidence)?[t.evidence]:[],to=t=>h.queries[t]?.title||t,ki=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||nt(t.sentence).includes(nt(e.tekst)))&&Mo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Lp=({said:t,work:e,more:o})=>e?[t," (",a`<${zt} ids=${e} name=${re} />`,o&&Xo.more_work,")"]:t;function fs({list:t,plan:e}){if(!t.length)return a`<p>${H(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Lp} ...${r} />`]);return a`
    <p class="zacht">${Xo.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function wn({summary:t,inside:e,open:o=!1}){let[n,r]=G(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function fr({gap:t,query:e}){let o=[t.barrier&&dt(t.barrier).toLowerCase(),t.kind&&st(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Qo} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${W&&` · ${H(t.plan).title}`}
      ${Z(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var _i=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${tt(t)}
    ${de()&&a`<${yn} passage=${t} />`}
  </p>
`;function dr({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[r]=ko(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${wn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${_i} passage=${r} />`}
    ${n.why&&a`<p><strong>${Xo.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${Xo.who}</strong></p><${fs} list=${t.candidates} plan=${t.plan} />`}
    <${Ze} text=${()=>kn(t.sentence,ko(t),e,H(t.plan))} />
  `} /></div>`}function Tp({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=ko(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${fr} gap=${t} query=${o} />
      ${n&&a`<${_i} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${wn} summary=${Xo.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${wn}
              summary=${Xo.who}
              inside=${()=>a`<${fs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ze} text=${()=>kn(t.sentence,ko(t),e,H(t.plan))} />
      </div>
    </article>
  `}var $r=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Tp} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var hr=b.shared.outcomes,Bp={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},gr=({outcome:t})=>a`<g class=${`teken teken-${hr[t].sign}`}>${Bp[hr[t].sign]}</g>`,ds=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${gr} outcome=${t} /></svg>
`,Lo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${ds} outcome=${t} /> ${hr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ce=b.gaps,Ep=b.shared.outcomes;function br({gaps:t,what:e}){let o=ze(),n=t.filter(i=>o.has(i.mark)).length,r=i=>mt(E(Ce.bar.changed,us(t,i.target.checked))),s=t.length>1?k(Ce.mark_all,{count:t.length,what:e}):k(Ce.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var xi=t=>ze().has(t.mark)?"gemarkeerd":"",Ap=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${xi(t)}`} data-vraag=${t.mark}>
    <${br} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${fr} gap=${t} query=${o} />
      <${dr} gap=${t} scenario=${e} />
    </div>
  </article>
`,Fp={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>L(t.map(e=>e.query)).map(e=>[e,to(e)])}};function Pp({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(u=>u.severity===Object.keys(h.codes.Severity)[0]).length,l=L(e.map(u=>n==="topic"?to(u.query):yi(u))),c=u=>e.filter(d=>(n==="topic"?to(d.query):yi(d))===u).length,p=u=>c(u)>1?k(Ce.repeated,{title:u,count:c(u)}):u,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${E(Ce.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ce.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ce.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${br} gaps=${e} what=${t} />
      <${wn} summary=${m} inside=${()=>e.map(u=>a`<${Ap} key=${u.mark} gap=${u} scenario=${r} query=${h.queries[u.query]||{}} />`)} open=${s} />
    </div>
  `}var yi=t=>t.subject_label;function Oi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Fp[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Pp}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var wi=2;function zp({row:t}){let e=t.who.length>wi+1?t.who.slice(0,wi):t.who,o=t.who.length-e.length;return a`
    <${zt} ids=${e} name=${Np} />${o>0&&k(Ce.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ce.deadline.how[t.how]}</span>
  `}var Np=t=>v(t);function Rp({gap:t,scenario:e}){let o=t.deadline,n=Ce.deadline.columns,r=re(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${xi(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${br} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${dr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Lo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${zp} row=${o} /></td>
    </tr>
  `}var vi=8;function Si({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ce.deadline,p=o||t.length<=vi+1?t:t.slice(0,vi),m=Object.entries(Ep).map(([f,{said:u}])=>[t.filter(d=>d.deadline.outcome===f).length,u]).filter(([f])=>f).map(([f,u])=>k(i,{count:f,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
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
          ${p.map(f=>a`<${Rp} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>F({termijnen:"alle"},!0)}>
            ${E(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var te=b.gaps.bar,Ip={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function qp({scenario:t,tell:e}){async function o(n){e(te.busy);try{let r=await Ba(Wo(t),bi(),n);ge(`${te.file}.${n}`,r,Ip[n]),e("")}catch(r){e(r.message)}}return Ea().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${te.office[n]}</button>`)}function ji({gaps:t,scenario:e,rows:o}){let[n,r]=G(""),s=ze();if(!s.size)return null;let i=t.filter(f=>s.has(f.mark)),l=s.size-i.length,c=ms(),p=()=>{us([...s].map(f=>({mark:f})),!1),mt(te.cleared)},m=()=>{F({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${te.label}>
      <p>
        <strong>${E(te.count,s.size)}</strong>${l>0&&E(te.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>F({alleen:c?null:"gemarkeerd"})}>
        ${c?te.every:te.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${te.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||te.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${te.print}</button>
      <${kt} name=${`${te.file}.csv`} rows=${()=>o(i)} label=${te.csv} id="merk-csv" />
      <${qp} scenario=${e} tell=${r} />
    </section>
  `}var Jt=b.shared.work;function Wp({id:t,date:e}){let o=new Map;for(let n of Ke(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],z("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${L(r).join(", ")})`}<${Jo} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Dp(t){let e=_(t,"dueBy");return e&&` (${k(Jt.bound,{date:Q(e)})}; ${es(_(t,"modality"))})`}function Hp({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=ie(o,e);return a`
          <li>
            ${n&&`${P(n)}: `}“${_(o,"deadlineText")}”${Dp(o)}
            ${_(o,"revises")==="true"&&`, ${Jt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Up=t=>h.lookups[t]?.told||"";function kr({id:t,date:e}){let o=Nt(t,"Figure","concerns").filter(n=>Yt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Up(n)}</strong><${Wt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function To({of:t}){let e=r=>[R(r,"barrier")&&k(Jt.at_step,{step:v(R(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&xe(r,s))].filter(Boolean),o=r=>_(r,"status")?k(Jt.other_status,{reading:e(r).join(", ")}):k(Jt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Jt.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function vn({id:t,scenario:e=null}){let o=co(t,"basis",e),n=z("Strength",co(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${ls} id=${R(t,"barrier")} />
        ${` · ${it(t,"interventionKind").map(st).join(", ")} · ${n} · `}
        <${bo} basis=${o} />${` ${he[o]?.[1]||z("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Jt.here}</strong>${_(t,"rationale")}</p>
      <${To} of=${t} />
    </div>
  `}var Ci=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Mi({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Xn(t,n),s=_(t,"promise"),i=ts(t,n),l=o.length?o.map(p=>a`<${vn} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Jt.across}</strong>${_(t,"rationale")}</p>`,c=[[Jt.facts.deadline,i.length>0&&a`<${Hp} ids=${i} date=${n} />`],[Jt.facts.who,a`<${Wp} id=${t} date=${n} />`],[Jt.facts.figures,Nt(t,"Figure","concerns").length>0&&a`<${kr} id=${t} date=${n} />`],[Jt.facts.how,l],[Jt.facts.where,a`<${Wt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ft(t)} · <${$t} id=${t} date=${n} /></p>
      <${Ci} lead=${s&&Jt.promise} text=${s||_(t,"summary")} />
      <${Ci} lead=${Jt.progress} text=${_(r,"summary")} />
      ${r&&a`<${To} of=${r} />`}
      <${Pe} pairs=${c} />
    </article>
  `}var Ne=t=>[...t].sort((e,o)=>A(v(e),v(o)));var _t=b.overview,Li=h.codes.CellState;function hs({open:t=!0}){let e={report:W?_t.howto.reports:bn(),marks:Object.values(he).map(([o])=>o).join(" "),source:Oa()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${_t.howto.title}</summary>
      <ol>${_t.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var gs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Ti=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function bs(){let t=_t.legend.expected;return a`
    <details class="legenda" open>
      <summary>${_t.legend.title}</summary>
      <ul class="stalen">
        ${_t.legend.states.map(e=>[a`<${Ti} look=${`s-${e}`} label=${P(Li[e].label)} />`,t[e]&&a`<${Ti} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(he).map(([e,[,o]])=>a`<li><${bo} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${_t.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(Li).map(e=>a`<div><dt>${P(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Gp({state:t,things:e,date:o}){let n=W?"h4":"h3",r=i=>mo(i,o)[1]&&a`<span class="zacht"> – ${mo(i,o)[1]}</span>`,s=k(_t.group,{state:P(z("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${je} ids=${Ne(e)} more=${r} />
    </div>
  `}function Bi({scenario:t,plan:e}){let o=W?"h3":"h2";return jt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${k(_t.apart.title,{kind:i.label})}<//>
        <p class="zacht">${k(_t.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Gp} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Yo(e)}</p>`}
      </section>
    `})}var Kp=8,[$s,Vp,Zp]=Object.keys(h.codes.Severity);function Yp({gap:t,more:e}){let o=Zt(t.subject,"Measure")?k(_t.side.action,{number:re(t.subject)}):_t.side.see,n=C("aandachtspunten",{gewicht:$s,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Qo} severity=${t.severity} />${` · ${to(t.query)}`}
        ${Z(t.subject)&&[" · ",a`<${M} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${k(_t.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function Ei({scenario:t}){let{gaps:e}=jt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===$s))n.set(s.query,[...n.get(s.query)||[],s]);let r=o($s);return a`
    <aside class="zij" aria-label=${_t.side.label}>
      <h2>${_t.side.title}</h2>
      <p class="zacht">${r?k(_t.side.some,{count:r}):_t.side.no}</p>
      ${[...n.values()].slice(0,Kp).map(([s,...i])=>a`<${Yp} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${C("aandachtspunten",{gewicht:$s})}>${k(_t.side.all_high,{count:r})}</a>`," · "]}
        <a href=${C("aandachtspunten")}>${_t.side.all}</a>
        ${` · ${k(_t.side.rest,{middle:o(Vp)})} · ${E(_t.side.low,o(Zp))}`}
      </p>
    </aside>
  `}var et=b.gaps,Pi=t=>v(ae(t)||t),Ai=(t,e)=>[[...et.csv,...Lt],...t.map(o=>[z("Severity",o.severity),to(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(dt).join(", "),o.kinds.map(st).join(", "),o.partners.map(Pi).join(", "),o.subject_label,ko(o).map(tt).join("; "),...Mt(e,o.plan)])],_r=["tekst","stap","soort","partner","vraag","gewicht"];function Qp({all:t}){let e=(s,i)=>L(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Mo(s).flatMap(i=>i.partners)),Pi),n=e(t.map(s=>s.query).sort(A),to),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${qt}>
      <div class="velden">
        <${Bt}
          label=${et.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>A(s[1],i[1]))}
        />
        <${Bt} label=${et.fields.step} name="stap" options=${Ft.map(s=>[s.notation,s.label])} />
        <${Bt} label=${et.fields.query} name="vraag" options=${n} />
        <${Bt} label=${et.fields.weight} name="gewicht" options=${r} />
        <${Bt} label=${et.fields.kind} name="soort" options=${Uo.map(s=>[s.notation,s.label])} />
        <${Fe} label=${et.fields.text} name="tekst" />
        <${ho} names=${_r} />
      </div>
    <//>
  `}var Jp=({scenario:t})=>a`
  <details class="blik">
    <summary>${At(t)} <span class="wijzig">${et.change}</span></summary>
    <${go} />
  </details>
`,zi="bron",Fi=Object.keys(h.codes.Severity).at(-1);function Xp({points:t,low:e,source:o,query:n}){let r=L(t.map(c=>c.topic)).length,s=c=>E(et.questions,c.length),i={points:k(et.part_counts.points,{questions:s(t),topics:E(et.topics_count,r)}),source:k(et.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${et.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${et.parts_label}>
      ${l("points","overleg",!o)}${l("source",zi,o)}
    </nav>
  `}var ks={onderwerp:"topic",soort:"query"};function tm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,u)=>A(f.deadline.day,u.deadline.day)),l=t.filter(f=>!f.deadline),c=ks[o],p=Object.entries(ks).map(([f,u])=>[f,et.fold[u]]),m=()=>F({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Si} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${et.heading[c]}</h2>
            <p>${et.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?et.refold:et.unfold}</button>
            </p>
          </header>
          <${$o} legend=${et.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Oi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${et.none}</p>`}
  `}var em=25;function Ni({route:t}){let e=K(t.query),o=t.query,n=jt(e).gaps,r=ms(),s=n.filter(g=>r?ze().has(g.mark):ki(g,o)),i=s.filter(g=>g.severity!==Fi),l=s.filter(g=>g.severity===Fi),c=o.deel?o.deel===zi:!i.length&&l.length>0,p=r?s:c?l:i,m=r||_r.some(g=>o[g]),f=o.vouw?o.vouw==="uit":m&&p.length<=em,u=o.per in ks?o.per:Object.keys(ks)[Number(c&&!r)],d=Object.fromEntries(_r.filter(g=>o[g]).map(g=>[g,o[g]])),$=g=>E(et.questions,g.length);return a`
    <${U} text=${et.title}>
      <p class="uitleg">${k(et.intro,{report:bn(H(e.plan))})} ${Ve}</p>
    <//>
    ${ro(e).map(g=>a`<${gs} key=${g.key} plan=${g} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${et.only_title}</strong></p>`:a`<${Xp} points=${i} low=${l} source=${c} query=${d} />`}
      <${Jp} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Qp} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${et.source_intro}</p>`}
        <${tm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${u}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${kt} name="aandachtspunten.csv" rows=${()=>Ai(p,e)} /></p>
      </div>
    </div>
    <${ji} gaps=${n} scenario=${e} rows=${g=>Ai(g,e)} />
    <${It} text=${k(et.shown,{points:$(i),source:$(l)})} />
  `}function _s(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Ri(t,e,o){let n=new Map(t.map(f=>[f.id,f])),r=f=>e.flatMap(u=>u.from===f?[u.to]:u.to===f?[u.from]:[]),s=[],i=[...t].sort((f,u)=>A(f.title,u.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),s.push(f);for(let u of L(r(f)))c(u)}};for(let f of i)c(f);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((f,u)=>{let d=u<p,$=d?p:s.length-p,g=d?u:s.length-1-u,y=$>1?Math.sin(Math.PI*g/($-1)):1,j=Math.round((g+.5)*m*(p/$));return{...n.get(f),x:Math.round((d?-1:1)*(140+250*y)),y:j}})}var be="omgeving",om=16,yr=8,wr=68,vr=236;function Ii(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:z("Basis",_(s,"basis"))});for(let s of Ke(t,e))n(s.organisation,t,"rol",z("Role",s.role));for(let s of Vo(t,e))n(t,s.undertaking,"rol",z("Role",s.role));for(let s of po(t))Yt(s,e)&&n(t,R(s,"barrier"),"stap",r(s));for(let s of Nt(t,"Contribution","barrier"))Yt(s,e)&&n(R(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Vt.get(t)))for(let l of i)l.startsWith("@")&&Z(l.slice(1))&&n(t,l.slice(1),"verband",io(s));for(let[s,i]of $e(t))Z(s)&&Yt(s,e)&&n(s,t,"verband",io(i));return[...o.values()]}var Xt=h.around,nm=t=>Do(t).find(e=>Xt.nodes[e])||"*",sm=t=>t.length>Xt.letters?`${t.slice(0,Xt.letters-1)}…`:t,qi=(t,e,o)=>({id:t,label:sm(v(t)),title:v(t),group:nm(t),x:e,y:o}),Wi=t=>{let{color:e,dashes:o}=Xt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Di(t,e){let o=xt(t)?t:"",n=o?Ii(o,e).map(Wi):[],r=[L(n.map(l=>l.from)),[o],L(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,f)=>A(v(m),v(f))).map((m,f)=>qi(m,c*Xt.width,f))});return{...Xt,name:be,title:o?Xt.title_of.replace("{name}",v(o)):Xt.title,layout:"columns",looks:Xt,nodes:_s(i,Xt.step),rows:n,date:e,centre:o}}function Hi(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>xt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=Ii(l,o),m=y=>y.from===l?y.to:y.from,f=L(p.map(m)).filter(y=>!c.has(y)),u=f.slice(0,om),d=r.find(y=>y.id===l),$=(n==="route"?am:rm)(r,d,u);r.push(...$.map(({id:y,x:j,y:w})=>qi(y,j,w)));let g=new Map($.map(y=>[y.id,y]));for(let y of p.filter(j=>g.has(m(j)))){let{branch:j}=g.get(m(y));s.push({...Wi(y),...j&&{branch:{...j,head:l,stop:m(y)}}})}f.length>u.length&&i.set(l,{shown:u.length,count:f.length-u.length})}return{nodes:r,rows:s,left:i}}function rm(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Xt.width:s+Xt.width,l=e.y-(o.length-1)*Xt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Xt.step}))}function am(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/yr)*vr,i=Math.max(0,Math.min(e.x+wr,n+wr-s));return o.map((l,c)=>{let p=i+Math.floor(c/yr)*vr,m=r+26+c%yr*(Xt.step-3);return{id:l,x:p+vr/2-4,y:m,branch:{beside:p-e.x,aside:wr,top:r}}})}function Ui(t,e){let{date:o}=K(e);if(t===be)return Di(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var tn=t=>Object.keys(t.table).filter(e=>!Gi[e]),Gi={from_label:"from",to_label:"to"},Ki=t=>Gi[t],ys={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Vi(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=K(e),r=Object.entries(ys).map(([c,p])=>[p,c==="partner"?e[c]&&ae(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Ri(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?_s(l,t.step):l,rows:s}}var ws=b.graph.choose,Yi="alles",im=["stap","hoofdstuk"],Qi=t=>!!t[Yi]||Object.keys(ys).some(e=>t[e]),Zi=t=>L(t.flatMap(e=>[e.from,e.to])).length;function Ji({picture:t}){let e=L(ve("Chapter").map(s=>_(s,"identifier"))).sort(A),o=s=>v(ve("Chapter").find(i=>_(i,"identifier")===s)),n={stap:Ft.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>C(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${ws.sentence}</p>
    ${im.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ys[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${ws[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${E(ws.partners,Zi(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Yi]:"ja"})}>${E(ws.whole,Zi(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Re=b.graph.card,xn=3;function xr(t,e=No){let o=L(t.filter(Boolean)),n=o.length-xn;return e(n>0?[...o.slice(0,xn),Re.more.replace("{count}",String(n))]:o)}var vs=t=>xr(t,e=>e.join("; ")),Xi=t=>vs(t.flatMap(e=>xt(e)?Ct(e).slice(0,1).map(tt):[])),tl=t=>z("Role",t);function lm(t,e){let o=Ke(t,e).filter(s=>So(s.role)),n=po(t).filter(s=>Yt(s,e)),r=s=>`${v(rr(R(s,"barrier")))}, ${z("Basis",_(s,"basis")).toLowerCase()}`;return[[Re.who,vs(o.map(s=>`${v(s.organisation)} (${tl(s.role)})`))],[Re.state,Rt(t,e)],[Re.step,vs(n.map(r))],[Re.where,vs(Ct(t).slice(0,2).map(tt))]]}function cm(t,e){let o=[t.from,t.to].flatMap(n=>n?Vo(n,e).filter(r=>t.about?.includes(r.undertaking)&&So(r.role)):[]);return xr(o.map(n=>tl(n.role)))}var pm=(t,e)=>tn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]);function el(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r){let c=!r.color&&!r.to==!r.from;return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:[r.from,r.to].filter(p=>p||c||r.group).map(n).join(" – "),facts:[...pm(t,r),[Re.role,cm(r,t.date)],[Re.where,Xi(r.about||[])]],thing:""}}let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Ge(o)?lm(o,t.date):[...s.slice(0,xn).map(c=>[i(c),xr(c.said.filter(p=>nt(p)!==nt(i(c))))]),[Re.also,s.length>xn?Re.more.replace("{count}",String(s.length-xn)):""],[Re.where,Xi(s.flatMap(c=>c.about||[]))]];return{kind:xt(o)?P(ft(o)):"",name:n(o),facts:l,thing:xt(o)?o:""}}var Dt=b.graph,Or=40,ol=(t,e=v(t))=>a`<a href=${ue(t)}>${e}</a>`,mm=t=>(t===1?Dt.counted.one:Dt.counted.more).replace("{count}",t);function um({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=tn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function fm({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>xt(s)&&s!==e.from&&s!==e.to),r=s=>mo(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${um} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Dt.about}</p>
        <ul>${n.map(s=>a`<li>${Z(s)?ol(s):v(s)}${Ge(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Ct(s).slice(0,1).map(i=>a`<span class="zacht adres">${tt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&Z(s)).map((s,i)=>a`${i>0&&" · "}${ol(s,Dt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function dm({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(u=>u.from===o||u.to===o),c=t.nodes.find(u=>u.id===o)?.group,p=t.looks.nodes[c]?.label||ft(o),m=s.includes(o),f=u=>{let d=u.from===o?u.to:u.from;return a`<li>
      ${t.arrows!==!1&&(u.from===o?Dt.towards:Dt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(d||u.id)}>${n(d)}</button>
      ${u.group&&a`<span class="zacht"> – ${t.looks.edges[u.group]?.label||u.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${P(p)}. `}${mm(l.length)}</p>
    ${xt(o)&&Z(o)&&a`<p class="acties">
        <a href=${ue(o)}>${Dt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${Dt.fold}`:`+ ${Dt.unfold}`}</button>
        ${" "}<a href=${C(["graaf",be],{ding:o})}>${Dt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Or).map(f)}</ul>
    ${l.length>Or&&a`<p>${Dt.rest.replace("{count}",String(l.length-Or))}</p>`}
  `}function nl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Dt.in_words}>
      ${e&&a`<${fm} ...${t} />`} ${o&&a`<${dm} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Dt.nothing_chosen}</p>`)}
    </section>
  `}function sl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=pt(null);we(()=>{let u=d=>d.key==="Escape"&&r();return window.addEventListener("keydown",u),()=>window.removeEventListener("keydown",u)},[]),vt(()=>{let{offsetWidth:u,offsetHeight:d,offsetParent:$}=p.current,g=Math.max(4,Math.min(n.x-20,$.clientWidth-u-4)),y=n.y+16,j=y+d>$.clientHeight-4?Math.max(4,n.y-18-d):y;p.current.style.transform=`translate(${g}px, ${j}px)`});let m=el(t,e,n.id,o),f=m.facts.filter(([u,d])=>u&&d);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([u,d])=>a`<div><dt>${u}</dt><dd>${d}</dd></div>`)}</dl>
      ${m.thing&&Z(m.thing)&&a`<p class="acties"><a href=${ue(m.thing)}>${Dt.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?Dt.fold:Dt.unfold}</button>`}</p>`}
    </div>
  `}var Bo="#16212B",rl="#8E8779",Sr="#0A4F7A",xs="#FFFFFF";function jr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function al(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function il(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Bo,t.lineWidth=14,s(),t.strokeStyle=xs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Bo,t.fill(),t.restore()}function $m(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Bo:xs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Bo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Bo,t.stroke()}function ll(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function On(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function hm({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function cl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:hm(On(e,s),s)}));for(let{down:s}of r)jr(t,s,3,rl);for(let{on:s,down:i}of r)s&&jr(t,i,4,Bo);t.restore()}function pl(t,e,o,n){for(let r of o){let{x:s,y:i}=On(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[r.stop].options;t.font=`${f.size}px ${f.face}`;let u=n.has(r.edge.id),d=r.between&&!u?t.measureText(m).width/2+8:(c-l)/2-6,$=s<p?p-d:p+d;Math.abs($-s)>3&&jr(t,[[s,i],[$,i]],u?4:1.6,u?Bo:rl)}for(let r of o){let{x:s,y:i}=On(e,r);$m(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Cr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function ml(t,e,o,n){let{x:r,y:s}=Cr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Sr:xs,t.fill(),t.lineWidth=1.8,t.strokeStyle=Sr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?xs:Sr,t.stroke(),t.restore()}var gm="#16212B",Os=12/14,bm=13,ul=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<bm;function fl(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=ll(e,o),f=new Map(m.map(x=>[x.edge.id,x])),u=new vis.DataSet(e.map(({title:x,...I})=>p?I:{...I,title:x})),d=new vis.DataSet(o.map(x=>f.has(x.id)?{...x,hidden:!0}:x)),$=new vis.Network(t,{nodes:u,edges:d},n),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let y=e.filter(x=>x.slot).map(x=>x.id),j=e.filter(x=>x.station).sort((x,I)=>x.station-I.station),w=new Set,S="",O=()=>[...new Set([S,...s,...$.getSelectedNodes()])].filter(x=>x&&c(x));$.on("beforeDrawing",x=>{cl(x,$,m,w);let I=j.map(D=>$.getPosition(D.id));I.length&&il(x,I);for(let D of y)al(x,$.getBoundingBox(D))}),$.on("afterDrawing",x=>{pl(x,$,m,w);for(let I of O())ml(x,$,I,s.includes(I))});let V=x=>m.find(I=>ul(On($,I),x,$.getScale()))?.edge.id,St=x=>O().find(I=>ul(Cr($,I),x,$.getScale())),T=(x=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=x))return;let D=Math.min(...e.map(He=>He.x))-85,X=Math.min(...e.map(He=>He.y))-30,ye=t.clientWidth/x*.5,pe=Math.max(...e.map(He=>He.x))+85-D,ne={x:pe<2*ye?D+pe/2:D+ye,y:X+t.clientHeight/x*.5};$.moveTo({position:ne,scale:x,animation:!1})};$.on("click",({nodes:[x],edges:[I],pointer:D})=>{let X=St(D.canvas);X?l?.(X):i?.(V(D.canvas)??x??I??null)}),$.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let yt=(x,I)=>{x&&c(x)!==(S===x)&&$.redraw(),x&&(S=x),p?.(x,I)};if(p){$.on("hoverNode",({node:D,pointer:X})=>yt(D,X.DOM)),$.on("hoverEdge",({edge:D,pointer:X})=>yt(D,X.DOM));for(let D of["blurNode","blurEdge","dragStart","zoom"])$.on(D,()=>yt(null));let x="",I=D=>{if(!m.length||D.buttons)return;let{left:X,top:ye}=t.getBoundingClientRect(),pe={x:D.clientX-X,y:D.clientY-ye},ne=V($.DOMtoCanvas(pe))||"";ne!==x&&yt(ne||null,pe),t.style.cursor=ne||St($.DOMtoCanvas(pe))?"pointer":"",x=ne};g.addEventListener("pointermove",I)}r?$.moveTo({...r,animation:!1}):T(Os);let _e=new Map(o.map(x=>[x.id,x]));return{network:$,fit:T,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:x=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*x))}),select(x,I,D){let X=I.length?I:o.filter(gt=>x.includes(gt.from)||x.includes(gt.to)).map(gt=>gt.id),ye=new Set(X.filter(gt=>_e.has(gt))),pe=[...w,...ye].filter(gt=>!f.has(gt)&&w.has(gt)!==ye.has(gt));pe.length&&d.update(pe.map(gt=>ye.has(gt)?{id:gt,width:3,color:{color:gm}}:{id:gt,width:1.6,color:{color:_e.get(gt).color}})),w=ye;let ne=x.filter(gt=>u.get(gt));if($.setSelection({nodes:ne,edges:[]},{highlightEdges:!1}),$.redraw(),!D||!ne.length)return;ne.some(gt=>{let{x:q,y:En}=$.canvasToDOM($.getPosition(gt));return q>0&&q<t.clientWidth&&En>0&&En<t.clientHeight})||$.focus(ne[0],{scale:Math.max($.getScale(),Os),animation:!1})},show(x){$.fit({nodes:x.filter(I=>u.get(I)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Os&&$.moveTo({scale:Os})},destroy:()=>$.destroy()}}function dl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var km=250,_m=.74,ym={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function $l(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:f}=t,u=pt(null),d=pt({of:"",view:null,ids:new Set}),$=pt(t);$.current=t,vt(()=>{let j=performance.now(),w=d.current.of===e?d.current.view:null,S=0,O=(T,yt)=>{window.clearTimeout(S),S=window.setTimeout(()=>$.current.onHover(T===null?null:{id:T,...yt}),km)},V=fl(u.current,{nodes:o,edges:n,options:r,view:w,opened:f},{onChoose:T=>$.current.onChoose(T),onUnfold:T=>$.current.onUnfold(T),unfolds:T=>$.current.unfolds(T),onHover:O});s.current=V;let St=w?o.map(T=>T.id).filter(T=>!d.current.ids.has(T)):[];return St.length&&V.show([...St,...i]),u.current.dataset.ms=String(Math.round(performance.now()-j)),()=>{window.clearTimeout(S),d.current={of:e,view:V.view(),ids:new Set(o.map(T=>T.id))},V.destroy(),s.current=null}},[e,o,n]),vt(()=>{p&&d.current.of===""&&s.current.fit(12/14)},[p]),vt(()=>{let j=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",j),()=>document.removeEventListener("fullscreenchange",j)},[]),vt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let g=j=>ym[j.key]?.(t),y={height:`${dl(o,Math.max(420,Math.round(window.innerHeight*_m)))}px`};return a`<div class="doek" id="doek" ref=${u} style=${y} data-title=${m} onKeyDown=${g}></div>`}var Sn=t=>t===""?2:xt(t)&&Jn(t)?1:0;function Ss(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Sn(s)-Sn(i)||A(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Ie=b.graph.matrix,Eo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function hl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Ie.nobody,c=w=>o.get(w)?.label||Ie.nobody,{givers:p,takers:m,at:f}=Ss(e,c),u=w=>t.looks.edges[w.group],d=w=>[w.said[0],u(w).label].filter(Boolean).join(", "),$=(w,S)=>[Sn(w)!==Sn(S)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),g=(w,S)=>{let O=w.currentTarget.getBoundingClientRect(),V=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:S.id,x:O.right-V.left,y:O.bottom-V.top-10})},y=({from:w,to:S})=>{let O=f(w,S);if(!O.length)return null;let V=O.some(T=>T.id===n),St=O.some(T=>u(T).mark==="broken");return a`
      <button type="button" class=${St?"hapert":null} aria-pressed=${String(V)}
        aria-label=${`${l(w)} ${Ie.to} ${l(S)}: ${O.map(d).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(T=>T.id===n)+1)%O.length].id)}
        onMouseEnter=${T=>g(T,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${T=>g(T,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Eo} look=${u(O[0])} /><b>${O.length}</b>`:O.map(T=>a`<${Eo} look=${u(T)} />`)}
      </button>
    `},j=w=>n&&e.some(S=>S.id===n&&(S.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Ie.corner}</td>
            ${m.map((w,S)=>a`<th scope="col" class=${$(w,m[S-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,S)=>a`
              <tr class=${[$(w,p[S-1]??w),j(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${m.map((O,V)=>a`<td class=${$(O,m[V-1]??O)}><${y} from=${w} to=${O} /></td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function gl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Ie.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Eo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Ie.no_giver],["to",Ie.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Ie.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Ie.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${P(Ie.empty)}</p>
  `}var eo=b.graph,kl=["kies","uit"],bl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...kl];function wm({thing:t}){let e=me(()=>[...Vt.keys()].filter(Z).sort((n,r)=>A(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?F({ding:r,kies:null,uit:null}):mt(eo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${eo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${xt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function _l({picture:t,query:e}){let[o,n]=G(!1),r=bl.filter(g=>e[g]&&!kl.includes(g)).length,s=t.name===be,i=t.nodes.filter(g=>un(g.id)).sort((g,y)=>A(g.title,y.title)),l=g=>h.codes.CellState[g]?.order??9,c=L(t.rows.map(g=>g.state).filter(Boolean)).sort((g,y)=>l(g)-l(y)),p=g=>P(h.codes.CellState[g]?.label||z("Status",g)),m=Uo.filter(g=>t.rows.some(y=>y.kinds?.includes(g.notation))),f=Ft.filter(g=>t.rows.some(y=>y.steps?.includes(g.notation))),u=new Set(t.rows.flatMap(g=>g.chapters||[])),d=ve("Chapter").map(g=>[_(g,"identifier"),v(g)]).filter(([g])=>u.has(g)).sort((g,y)=>A(g[0],y[0])),$=[["stap",eo.filters.step,f.map(g=>[g.notation,g.label])],["hoofdstuk",eo.filters.chapter,d],["soort",eo.filters.kind,m.map(g=>[g.notation,g.label])],["partner",eo.filters.partner,i.map(g=>[_(g.id,"notation"),g.title])],["staat",eo.filters.state,c.map(g=>[g,p(g)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${g=>n(g.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):eo.choices}</summary>
      ${!s&&a`<${Je} />`}
      <${Co} />
      <div class="velden">
        ${s&&a`<${wm} thing=${t.centre} />`}
        ${!s&&$.filter(([,,g])=>g.length>1).map(([g,y,j])=>a`<${Bt} name=${g} label=${y} options=${j} />`)}
        <${Fe} label=${eo.filters.search} name="zoek" id="graafzoek" />
        <${ho} names=${bl} />
      </div>
    </details>
  `}var Mr=b.graph,vm={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},xm=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${vm[t.mark]}
  </svg>
`,Om=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,yl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},wl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${yl[t.shape]?"#FFFFFF":t.color} stroke=${yl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function vl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Eo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${xm} look=${p} />`;if(t.layout!=="grid")return a`<${Om} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${wl} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),F({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Mr.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${m=>l(c,m.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Mr.points}>
      ${s.map(([,c])=>a`<li><${wl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Mr.slots}</span></li>`}
    </ul>`}
  `}var js=b.graph;function Lr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Ss(e,o)[s?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(y=>(y[i]||"")===m),u=f.filter(y=>y.color||s),d=f.filter(y=>!y.color&&!s),$=u.length?E(s?js.list.flows:js.list.partners,u.length):js.list.nobody,g=d.length>0&&E(js.list.slots,d.length);return a`
        <details key=${m} open=${p.length<4||f.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[$,g].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${d.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Eo} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var jn=b.graph,xl="from_label",Sm="amount",Tr=new WeakMap;function jm(t,e){return Tr.has(t)||Tr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Tr.get(t).get(e)||jn.not_said}function en(t,e,o){let n=Ki(o);return n?jm(t,e[n]):e.said[tn(t).indexOf(o)]||""}function Cm(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[en(t,l,n),l]),i=l=>+(l===""||l===jn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*A(l[0],c[0])).map(([,l])=>l)}function Ol({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=N.route.query.sorteer||xl,i=Object.entries(t.table),l=(f,u)=>{let d=s===f?`-${f}`:f;F({sorteer:d===xl?null:d},!0),mt(jn.sorted.replace("{column}",u.toLowerCase()).replace("{direction}",d[0]==="-"?jn.down:jn.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,p=([f,u])=>f===Sm?a`<th scope="col" role="columnheader">${u}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,u)}>
            ${u}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let u=f.id===o,d=u||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${d?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${$=>$.target.closest("button, a")||n(f.id)}>
        ${i.map(([$,g],y)=>y?a`<td role="cell" data-kop=${g}>${en(t,f,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${g}>
                <button type="button" class="rijknop" aria-pressed=${String(u)} onClick=${()=>n(f.id)}>
                  ${en(t,f,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Cm(t,e,s).map(m)}</tbody>
    </table>
  `}var qe=b.graph,Sl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${qe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function jl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${qe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>ge(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",qe.tools.fit,()=>t.current.fit())} ${n("back",qe.tools.back,o)}
      ${n("screen",qe.tools.screen,r)} ${n("png",qe.tools.png,s)}
    </div>
  `}function Cl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>F({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${qe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(qe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(qe.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",be],{ding:r})}>${qe.surroundings}</a></p>`})}
    </nav>
  `}function _o(){let t=b.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var Ot=b.graph,Mm="(max-width: 44rem)",Br=null,Er=()=>Br,Ao=t=>F({kies:N.route.query.kies===t?null:t},!0);function Lm(t){let e=window.matchMedia(Mm).matches,o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],r=["tabel",Ot.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function Tm(t,e,o){let n=nt(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>nt(en(t,s,i)).includes(n))):e}function Bm({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let f=me(()=>e.rows.filter($=>$.color),[e]),u=me(()=>[...e.nodes].filter($=>$.title).sort(($,g)=>$.y-g.y||$.x-g.x).map($=>$.id),[e]),d=$=>{let g=u[(u.indexOf(s[0])+$+u.length)%u.length];F({kies:g},!0)};return a`
    <${$l} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Am(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(Ot.picture,{title:t.title})} onChoose=${$=>$&&Ao($)} onStep=${d}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>F({kies:null},!0)} />
  `}function Em({picture:t,query:e}){let o=pt(null),n=pt(!1),[r,s]=G(0),[i,l]=G(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(q=>e[q]).join("|"),m=me(()=>Vi(t,e),[t,p]),f=(e.uit||"").split(",").filter(xt),u=me(()=>Hi(m,f,t.date,t.layout),[m,e.uit]),d=me(()=>new Map(u.nodes.map(q=>[q.id,q])),[u]),$=u.rows.find(q=>q.id===c||c===`leeg~${q.id}`&&q),g=$?"":d.has(c)?c:"",y=me(()=>Tm(t,m.rows,e.zoek),[m,e.zoek]),j=!$&&!g&&nt(e.zoek||""),w=j?u.nodes.filter(q=>nt(q.title||"").includes(j)).map(q=>q.id):[],S=Lm(t),O=S.some(([q])=>q===e.toon)?e.toon:S[0][0],V=t.choose&&!Qi(e),St=O==="beeld"&&!V,T=q=>d.get(q)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),yt=q=>xt(q)&&Z(q)&&q!==t.centre,_e=q=>{if(!yt(q))return;let En=f.includes(q)?f.filter(Sc=>Sc!==q):[...f,q];l(null),F({uit:En.join(","),kies:q})},x=q=>{(q||!n.current)&&l(q)},I=q=>{n.current=q,q||l(null)};we(()=>{!c||!N.started||($?mt(k(Ot.chosen_pair,{from:T($.from),to:T($.to)})):g&&mt(k(Ot.chosen_one,{name:T(g)})))},[c]),vt(()=>(Br={name:t.name,drawing:o.current},()=>{Br=null}));let D=$&&!$.color?`leeg~${$.id}`:"",X=D&&d.has(D)?[D]:$?[$.from,$.to].filter(Boolean):g?[g]:w,ye={unfolds:yt,unfold:_e,point:x},pe={picture:t,rows:u.rows,name:T,opened:f,unfold:_e,pick:Ao},ne=i&&i.id!==c&&a`<${sl} ...${pe} unfolds=${yt} keep=${I} hover=${i} close=${()=>l(null)} />`,He=E(Ot.rows,y.length),gt=t.matrix?a`<${gl} picture=${t} rows=${y} name=${T} pick=${Ao} />`:t.layout==="route"&&St&&a`<p class="zacht">${Ot.nothing_chosen}</p><${Lr} picture=${t} rows=${y} name=${T} chosen="" pick=${Ao} />`;return a`
    <div class="beeldbalk">
      <${Sl} ways=${S} shows=${O} choose=${q=>F({toon:q},!0)} />
      ${St&&a`<${jl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${_l} picture=${t} query=${e} />
    </div>
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${St&&a`<${Cl} picture=${t} ids=${f} left=${u.left} />`}
          ${t.choose&&!V&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${V?a`<${Ji} picture=${t} />`:O==="matrix"?a`<${hl} picture=${t} rows=${y} names=${d} chosen=${$?.id||""} pick=${Ao}
                      point=${x} caption=${k(Ot.matrix.caption,{rows:He})} />`:O==="lijst"?a`<${Lr} picture=${t} rows=${y} name=${T} chosen=${$?.id||""} pick=${Ao} />`:a`<${Bm} ...${{picture:t,drawn:u,opened:f,chosen:c,row:$,lit:X,choices:p,handle:o,turn:r,tell:ye}}
                        shown=${O==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${ne}
          </div>
          ${!V&&a`<${vl} picture=${t} hidden=${e.zonder||""} />`}
          ${St&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Ol} picture=${t} rows=${y} chosen=${$?.id||g} pick=${Ao}
              caption=${k(Ot.caption,{title:t.title,rows:He})} />
          </div>
          <div class="acties">
            <${kt} name=${`${t.name}.csv`} rows=${()=>Fm(t,y)} />
          </div>
        </div>
      </div>
      <${nl} ...${pe} row=${$} node=${g} first=${gt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var Am=(t,e)=>e.length&&t.name!==be?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,Fm=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>en(t,o,n)),...Mt(null)])];function Pm({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[be,h.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${C(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Ml({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=me(()=>Ui(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Pm} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Em} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${_o} />`}function Cn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=K(p.query).plan,f=o(m).filter(g=>s(g,p.query)),u=n(),d=E(l.count,f.length),$=()=>[[...u.map(g=>g.label),...Lt],...cs(f,u,mr("sorteer",i)).map(g=>[...u.map(y=>y.text(g)),...Mt(null,at(g.id)?.key||m)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${qt}>
        <${Je} />
        <div class="velden">
          <${Fe} name="tekst" />
          ${r().map(g=>a`<${Bt} ...${g} />`)}
          <${ho} names=${Object.keys(p.query).filter(g=>g!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${kt} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${lt}
          id=${t}
          caption=${k(l.caption,{count:d})}
          rows=${f}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${It} text=${d} />
    `}}var Ll=Ft.map(t=>[t.notation,t.label]),Tl=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Bl=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),El=(t,e)=>!e||nt([v(t),...["altLabel","promise","summary"].flatMap(o=>it(t,o))].join(" ")).includes(nt(e)),We=b.partners,Al=Cn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[W?t:""],keep:(t,e)=>El(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:We.fields.step,name:"stap",options:Ll},{label:We.fields.kind,name:"soort",options:Bl("OrganisationKind")},{label:We.fields.role,name:"rol",options:Object.entries(We.roles)}],columns:()=>[{key:"naam",label:We.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${Jo} id=${t.id} />`]},{key:"soort",label:We.columns.kind,text:t=>xe(t.id,"organisationKind")},{key:"stappen",label:We.columns.steps,text:t=>Tl(t.steps)},{key:"handelt",label:We.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:We.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:We.columns.wish,text:t=>t.wish}]}),Ht=b.measures,Mn=t=>h.called[t]?.short||"",Ln=t=>_(t,"prefLabel"),zm=Fa.map(t=>({id:t,...h.works[t]})).sort((t,e)=>A(Mn(t.id)||"~",Mn(e.id)||"~")||A(Ln(t.id),Ln(e.id))),Cs=W?"":Ue[0].date,Nm=(t,e,o)=>({key:t,label:e,text:({id:n})=>Zo(n,o)?Rt(n,o):"",cell:({id:n})=>Zo(n,o)&&a`<${$t} id=${n} date=${o} />`}),Rm=()=>ve("Chapter").sort((t,e)=>A(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Ht.chapter,{identifier:_(t,"identifier"),title:Ln(t)})]),Fl=Cn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>zm.filter(e=>Io(e.id,t)),keep:(t,e)=>El(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Ko(t.id).includes(e.stap)))&&(!e.soort||Ha(t.id).includes(e.soort))&&(!e.wat||Zt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Zo(t.id)===e.staat),fields:()=>[{label:Ht.fields.what,name:"wat",options:Object.entries(Ht.types)},{label:Ht.fields.chapter,name:"hoofdstuk",options:Rm()},{label:Ht.fields.step,name:"stap",options:[...Ll,["alle",Ht.across]]},{label:Ht.fields.kind,name:"soort",options:Uo.map(t=>[t.notation,t.label])},{label:Ht.fields.status,name:"staat",options:Bl("Status")}],columns:()=>[{key:"nr",label:Ht.columns.number,text:({id:t})=>Mn(t),cell:({id:t})=>Mn(t)?a`<a href=${ue(t)}>${Mn(t)}</a>`:a`<span class="zacht">${Ht.no_number}</span>`},{key:"naam",label:Ht.columns.name,text:({id:t})=>Ln(t),cell:({id:t})=>a`<${M} id=${t} text=${Ln(t)} />`},...Oe(({id:t})=>at(t)?.key),{key:"wat",label:Ht.columns.what,text:({id:t})=>ft(t)},...Cs&&Cs!==fe?[Nm("plan",P(ao(Cs)),Cs)]:[],{key:"nu",label:W?Ht.columns.stand:P(ao(fe)),text:({id:t})=>Rt(t),cell:({id:t})=>a`<${$t} id=${t} />`},{key:"termijn",label:Ht.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>Q(_(t,"finalDueBy"))},{key:"stap",label:Ht.columns.step,text:t=>t.across?b.shared.all_steps:Tl(Ko(t.id))},{key:"wie",label:Ht.columns.lead,sort:!1,text:t=>t.container?"":Oo(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Oo(t.id).length?a`<${zt} ids=${Oo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var yo=b.lookup,Im=t=>L(["concerns","reportedUnder","barrier"].flatMap(e=>Pt(t,e))).filter(Z),qm=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:Im(t),text:nt([v(t),...it(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),Pl=t=>Ct(t).map(tt),zl=Cn({name:"naslag",of:"lookup",sort:"naam",rows:t=>qm.filter(e=>Io(e.id,t)),keep:(t,e)=>(!e.wat||Zt(t.id,e.wat))&&(!e.tekst||t.text.includes(nt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:yo.fields.what,name:"wat",options:Object.entries(yo.types).filter(([t])=>ve(t).length)},{label:yo.fields.step,name:"stap",options:Ft.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:yo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...Oe(({id:t})=>at(t)?.key),{key:"wat",label:yo.columns.what,text:({id:t})=>ft(t)},{key:"zegt",label:yo.columns.told,text:t=>t.told},{key:"over",label:yo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${zt} ids=${t.about} name=${re} />`},{key:"bron",label:yo.columns.place,sort:!1,text:({id:t})=>Pl(t).join("; "),cell:({id:t})=>{let[e,...o]=Pl(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Nl=b.unknown,Me=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(Nl.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Wm=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${P(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Ms(){let t=Nl.reading;return a`
    <${Me} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Wm} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${jo(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ar=b.method,Rl=()=>a`
  <${U} text=${Ar.title}><p class="uitleg">${Ar.intro}</p><//>
  <${hs} />
  <${bs} />
  <${Ms} />
  <p><a href=${C("weet-niet")}>${Ar.unknown}</a></p>
`;var on=b.overview;function Dm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=C("overzicht",{...N.route.query,cel:Ae(e,null,o)});return a`
    <p>${Yo(H(o))}</p>
    ${n.length>0&&a`<h3>${on.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(on.elsewhere,{count:r,kind:st(e)})}${" "}
          <a href=${i}>${on.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${on.who}</h3><${fs} list=${s} plan=${o} />`}
  `}var Hm=(t,e,o,n,r)=>po(t,r).filter(s=>Qn(R(s,"barrier"))===e&&(o!=="kind"||it(s,"interventionKind").includes(n)));function Um({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=pt(null),c=pt(null);vt(()=>{let $=document.getElementById(_n(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(_n(i)))?.focus()},[]);let{word:p,lines:m,look:f}=ce(e),u=k(on.panel_note,{scenario:At(r,s)}),d=$=>o===null?[]:Hm($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>F({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(on.panel,{row:t.label,step:dt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${P(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${W&&`${s.title}. `}${u}</p>
      ${e.things.length?e.things.map($=>a`<${Mi} key=${$} id=${$} scenario=${r} contributions=${d($)} />`):a`<${Dm} cell=${e} />`}
    </dialog>
  `}function Il({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ri(t),i=H(s),l=i&&fo(e,o,i).find(m=>m.key===n),c=l?.cells[Ye(i).indexOf(r)];return c?a`<${Um} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Tn=b.overview;function Gm({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=ce(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${dt(o)}><span>${r}</span></td>`;let l=Ae(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${dt(o)}>
      <button
        type="button"
        id=${_n(l)}
        aria-haspopup="dialog"
        onClick=${()=>F({cel:l})}
      >
        <span class="sr">${k(Tn.cell,{row:t.label,step:dt(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${bo} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Fr=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,Km=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ye(e).map((o,n)=>a`<${Gm} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,ql=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${k(Tn.caption,{rows:Tn.heads[t],scenario:At(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Fr} name=${Tn.heads[t]} />
        ${o.steps.map(n=>a`<${Fr} name=${a`<a href=${ue(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Fr} look="dwars" name=${b.shared.all_steps} note=${Tn.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${fo(t,e,o).map(n=>a`<${Km} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var De=b.overview,Wl={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Dl}=b.thing,Vm=(t,e,o)=>{let{word:n,lines:r}=ce(e);if(!e)return[t.label,dt(o),De.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,dt(o),n,r.join("; "),z("Basis",s),Dl[i],l,c,p,Dl[m]]},Zm=(t,e,o)=>[[...De.csv,...Lt],...fo(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Vm(n,r,Ye(o)[s]),...Mt(e,o.key)]))],Ym=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${kt} name="matrix.csv" rows=${()=>Zm(t,e,o)} />
    <button type="button" onClick=${()=>ci(t,e,o)}>${De.svg}</button>
    <button type="button" onClick=${()=>pi(t,e,o)}>${De.png}</button>
    <${Ze} text=${()=>location.href} label=${De.link} />
  </div>
`;function Hl({route:t}){let e=K(t.query),o=Wl[t.query.rijen||""]||"kind",n=Object.entries(Wl).map(([i,l])=>[i,De.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${U} text=${De.heading} title=${De.title} />
    <${hs} open=${!t.query.rijen} />
    <${qt}>
      <${$o} legend=${De.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${go} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${ro(e).map((i,l)=>a`
            ${W&&a`<h2>${i.title}</h2>`}
            <${gs} plan=${i} />
            <${ql} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${bs} />`}
            <${Ym} by=${o} scenario=${e} plan=${i} />
            <${Bi} scenario=${e} plan=${i} />
          `)}
      </div>
      <${Ei} scenario=${e} />
    </div>
    ${s&&a`<${Il} address=${s} by=${o} scenario=${e} />`}
    <${It} text=${s?"":k(De.shown,{scenario:At(e)})} />
  `}var Pr=(t,e)=>h.promises[t.key].rows.filter(({id:o})=>Yt(o,e)&&ie(o,e).outcome).map(o=>({...o,plan:t,...Gl(o.id,o.work,e)})),Ul=(t,e)=>h.promises[t.key].undated.filter(o=>Yt(o,e)).map(o=>{let n=_(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Gl(o,n,e)}});function Gl(t,e,o){let n=ie(t,o),r=v(e);return{name:r,short:re(e)===r?r:re(e),what:_(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),day:_(t,"dueBy"),by:Q(_(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Q(n.on)}}var Kl=t=>ro(t).filter(e=>h.promises[e.key].rows.length||h.promises[e.key].undated.length),zr=t=>h.promises[t.key].reports,Bn=t=>h.promises[H(t.key).key];var oo=b.promises,Nr=b.shared.outcomes,J={left:274,top:32,foot:40,level:19,pad:30,line:21};function Qm(t){let e=J.top;return t.map(o=>{let n=Math.max(o.levels*J.level+J.pad,o.title.length*J.line+36),r={...o,y:e,height:n};return e+=n,r})}var Jm=t=>k(oo.mark,{name:t.name,what:t.what||oo.card.none,quote:t.quote,said:Nr[t.outcome].said}),Rr=t=>Object.entries(Nr).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(oo.lane_counts,{count:e,said:o}));function Xm({lane:t,rows:e,wide:o}){let n=Rr(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${J.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*J.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*J.line}>
        ${n.length?n.join(" · "):E(oo.lane_total,e.length)}
      </text>
    </g>
  `}function tu({row:t,lane:e,shown:o,point:n}){let r=e.levels*J.level,s=J.left+t.x,i=e.y+e.height/2+r/2-J.level/2-t.level*J.level,l=t.tail&&Nr[t.outcome].tail&&J.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ue(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Jm(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${gr} outcome=${t.outcome} /></g>
    </a>
  `}function eu({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Ct(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${oo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Lo} outcome=${r.outcome} on=${r.on&&k(oo.card.came,{day:r.on})} /></p>
      ${Oo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${zt} ids=${Oo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${tt(l)}</p>`}
    </div>
  `}function Vl({plan:t,rows:e,date:o}){let[n,r]=G(null),s=pt(null),{lanes:i,wide:l,years:c,beyond:p}=Bn(t),m=Qm(i),f=m.length?m.at(-1).y+m.at(-1).height:J.top,u=J.left+l+20,d=f+J.foot,$=zr(t).find(S=>S.date===qo(t.key,o))||zr(t).at(-1),g=J.left+$.x,y=k(oo.report,{date:Q($.date)}),j=y.length*8.6+24,w=Math.min(Math.max(g-j/2,J.left),u-j);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${S=>S.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${d}`} role="group" aria-label=${oo.picture}>
        <rect class="daarna" x=${g} y=${J.top} width=${J.left+l+20-g} height=${f-J.top} />
        ${c.map(({year:S,x:O})=>a`
            <g class="jaar">
              <line x1=${J.left+O} x2=${J.left+O} y1=${J.top} y2=${f} />
              <text x=${J.left+O+4} y=${J.top-9}>${S}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${J.left+p.x} y=${J.top-9}>${oo.beyond}</text></g>`}
        ${m.map((S,O)=>a`<${Xm} lane=${S} rows=${e.filter(V=>V.lane===O)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${f} y2=${f} />
        <line class="nu" x1=${g} x2=${g} y1=${J.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${w} y=${f+4} width=${j} height="28" rx="3" />
          <text x=${w+j/2} y=${f+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(S=>a`<${tu} key=${S.id} row=${S} lane=${m[S.lane]} shown=${n?.row.id===S.id} point=${r} />`)}
      </svg>
      ${n&&a`<${eu} at=${n} width=${u} height=${d} close=${()=>r(null)} />`}
    </div>
  `}var ut=b.promises;function ou({rows:t,chosen:e,plan:o}){let n=se(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>F({uitkomst:e===r?null:r})}
          >
            <${ds} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var nu=t=>{let e=Bn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},Ir=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ut.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ut.columns.what,text:t=>t.what},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Lo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ut.columns.lane,text:nu}],su=(t,e)=>[[...Ir.map(o=>o.label),b.timeline.csv.at(-1),...Lt],...t.map(o=>[...Ir.map(n=>n.text(o)),Ct(o.id).map(tt).join("; "),...Mt(e,o.plan.key)])],ru=6;function au({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>A(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${r.length?k(ut.open.said,{date:Q(qo(e.key,o))}):ut.open.none}</p>
      <ul>
        ${r.slice(0,ru).map(s=>a`
            <li key=${s.id}>
              <${ds} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${ut.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${C("aandachtspunten",{termijnen:"alle"})}>${ut.open.gaps}</a></p>
      <h2>${ut.read.title}</h2>
      <ul class="leesregels">${ut.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var iu=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Bn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${E(ut.lane_total,n.length)}${Rr(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Lo} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function lu({plan:t,scenario:e,chosen:o}){let n=Pr(t,e.date),r=Ul(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ut.intro,{count:n.length,undated:r.length})}</p>
      <${ou} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Vl} plan=${t} rows=${s} date=${e.date} /><${iu} plan=${t} rows=${s} /></div>
        <${au} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ut.table}</summary>
        <div class="rol">
          <${lt} id=${`beloften-${t.key}`} caption=${ut.caption} rows=${s} columns=${Ir} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(ut.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Zl({route:t}){let e=K(t.query),o=Kl(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>Pr(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${U} text=${ut.heading} title=${ut.title} />
    <${qt}><${Je} /><${Co} /><//>
    ${o.map(s=>a`<${lu} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ut.none}</p>`}
    <p class="acties">
      <${kt} name="beloften.csv" rows=${()=>su(r,e)} />
      <a href=${C("tijdlijn")}>${ut.all_events}</a>
    </p>
    <${It} text=${E(ut.lane_total,r.length)} />
  `}var ee=b.questions.own,qr=200;function cu({columns:t,rows:e}){return a`
    <p>${E(ee.rows,e.length)}${e.length>qr&&` ${k(ee.first,{count:qr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ee.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,qr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ge(ee.file,Po([t,...e]),"text/csv;charset=utf-8")}>${ee.csv}</button>
    </div>
  `}function Wr({start:t=ee.example}){let[e,o]=G(t),[n,r]=G(null);async function s(){r({said:ee.busy});try{r(await B().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${ee.title}</h2>
      <p class="zacht">${ee.intro}</p>
      <label class="veld breed">
        <span>${ee.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${ee.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?ee.yes:ee.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${ee.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${cu} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var rt=b.questions,Ql="gaps",pu=/VALUES\s+\?\w+\s*\{\s*\}/,Yl={barrier:t=>t.barrier&&dt(t.barrier),kind:t=>t.kind&&st(t.kind),partner:t=>t.partner&&v(ae(t.partner)||t.partner),severity:t=>z("Severity",t.severity),detail:t=>t.detail&&(xt(t.detail)?v(t.detail):t.told)},Jl=(t,e)=>(Yl[t]?Yl[t](e):e[t])||"",Xl=t=>jt(t).gaps.flatMap(e=>Mo(e).map(o=>({...o,plan:e.plan}))),tc={key:"severity",label:rt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Qo} severity=${t.severity} />`};function mu(t){let e=Object.entries(t.columns),o=n=>xt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Jl(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[tc],...Oe(n=>n.plan),{key:"bron",label:rt.columns.place,sort:!1,text:n=>ko(n).map(tt).join("; ")}]}function uu({name:t,query:e,scenario:o}){let n=Xl(o).filter(l=>l.query===t);if(!n.length)return a`<p>${rt.nothing}</p>`;let r=mu(e),s={rows:E(rt.rows,n.length),scenario:At(o)},i=()=>[[rt.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===tc?Jl("severity",l):c.text(l)),...Mt(o,l.plan)])];return a`
    <div class="rol">
      <${lt}
        id=${`uitkomst-${t}`}
        caption=${k(rt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${kt} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${rt.as_sentences}</a>
    </div>
  `}function fu({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===Ql,s=C("overzicht",{rijen:rt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${rt.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${qt}><${go} /><//>`}
    <${Pe} pairs=${[[rt.why,e.why],[rt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${rt.result}</h2>
          <${uu} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in rt.rows_of&&a`<p><a href=${s}>${rt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${rt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${rt.ask} <code>${k(rt.command,{name:t})}</code></p>`}
    <details>
      <summary>${rt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${rt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ze} text=${()=>e.sparql} label=${rt.copy} />
    </details>
    ${B()&&!pu.test(e.sparql)&&a`<${Wr} key=${t} start=${e.sparql} />`}
  `}function du({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:rt.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:rt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:rt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${lt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Ql?n:n.slice(0,2)}
      />
    </section>
  `}function ec({route:t}){let e=K(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${_o} />`;if(o)return a`<${fu} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Xl(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${rt.title}><p class="uitleg">${rt.intro}</p><//>
    ${B()&&a`<${Wr} />`}
    ${rt.shelves.map(s=>a`<${du} shelf=${s} counts=${r} />`)}
  `}var Ut=b.search,Dr=100,Hr=({text:t,wanted:e})=>va(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),$u=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${Hr} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${W&&at(t.id)&&`, ${at(t.id).title}`}
    </span>
    <p><${Hr} text=${Wa(t,e)} wanted=${e} /></p>
  </li>
`,oc=t=>C("zoek",{q:t});function hu({text:t}){let{meant:e,alone:o}=qa(t),[n,r]=Ut.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${oc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Ut.alone} ${o.map(s=>a` <a href=${oc(s)}>${s}</a>`)}</p>`}
      <p>${Ut.try} ${Object.entries(Ut.lists).map(([s,i])=>a` <a href=${C(s)}>${i}</a>`)}</p>
    </section>
  `}var nc=t=>L($e(t).map(([e])=>Z(e)?e:Pt(e,"initiative").find(Z)).filter(Boolean));function gu({text:t,wanted:e}){let[o,n]=G(null);if(we(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Ta(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Ut.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Ut.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Ut.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Hr} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${tt(i)}${nc(i).length>0&&[", ",Ut.source.about,a`<${zt} ids=${nc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function sc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Yn(e),r=L(n.map(l=>l.kind)).sort(A),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);vt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?E(Ut.found,s.length):k(Ut.nothing,{text:e});return a`
    <${U} text=${Ut.title} />
    <section class="filters" aria-label=${Ut.label}>
      <div class="velden">
        <${Fe} label=${Ut.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Bt} label=${Ut.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Ut.type}</p>
    ${o.length>0&&!n.length&&a`<${hu} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Dr).map(l=>a`<${$u} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Dr&&a`<p>${k(Ut.too_many,{count:s.length-Dr})}</p>`}
    ${o.length>0&&de()&&a`<${gu} text=${e} wanted=${o} />`}
    <${It} text=${o.length?i:""} />
  `}var nn=b.thing,bu=new Set([...h.hidden,...nn.said]),ct=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,oe=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Fo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function ku({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?z(h.lists[t],e):nn.truth[e]||Q(e)}var sn=t=>Object.entries(Vt.get(t)).filter(([e])=>!bu.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${ku} property=${e} value=${r} />`);return[P(io(e)),n.length>1?a`<${Fo} items=${n} />`:n[0]]}),Ls=({id:t})=>$e(t).some(([e])=>Zt(e,"Figure"))&&a`<${ct} title=${nn.figures}><${kr} id=${t} /><//>`;function rn({id:t,skip:e}){let o=new Map;for(let[c,p]of $e(t)){if(!Z(c)||Zt(c,"Figure")||Zt(c,"Barrier")||e.includes(p))continue;let m=nn.from_here[p]||k(nn.this,{term:io(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:L(p).join(", ")})),{columns:r,title:s,caption:i}=nn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ft(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Rt(c),cell:({from:c})=>Ge(c)&&a`<${$t} id=${c} />`}];return a`
    <${ct} title=${s}>
      <${lt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ht=b.thing.organisation,ac=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label);function _u({id:t,rows:e}){let o=e.filter(l=>So(l.role)),n=ac(o.flatMap(l=>Ko(l.undertaking))),r=Pt(t,"unit"),s=_(t,"tooi"),i=[...sn(t),[b.thing.also_known,it(t,"altLabel").join(", ")],[ht.units,r.length>0&&a`<${je} ids=${r} />`],[ht.identity,s?k(ht.identified,{code:s,date:Q(_(t,"checkedOn"))}):ht.unidentified]];return a`
    <${ct} title=${b.thing.known}>
      <${oe} text=${_(t,"summary")} />
      ${Jn(t)&&a`<p>${ht.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${ht.independent}</p>`}
      <p>${n.length?k(ht.steps,{steps:No(n.map(l=>l.toLowerCase()))}):ht.no_steps}</p>
      <${Pe} pairs=${i} />
    <//>
  `}function yu({rows:t}){let e=ht.columns,o=({undertaking:s})=>h.works[s]?.across?b.shared.all_steps:ac(Ko(s)).join(", "),n=[...Oe(s=>at(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ft(s.undertaking)},{key:"rol",label:e.role,text:s=>z("Role",s.role)},{key:"stand",label:e.stand,text:s=>Rt(s.undertaking),cell:s=>a`<${$t} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Wt} of=${[s.id]} />`}],r=L(t.map(s=>s.undertaking)).length;return a`
    <${ct} title=${k(ht.work,{count:r})}>
      <p class="zacht">${ht.work_note}</p>
      ${r?a`<${lt} id="acties" caption=${ht.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function wu({id:t}){let e=Nt(t,"Contribution","byOrganisation");return e.length?a`
    <${ct} title=${k(ht.own,{count:e.length})}>
      <p class="zacht">${ht.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${R(o,"initiative")} /></h3>
          <${vn} id=${o} />
          <${Wt} of=${[o]} />
        `)}
    <//>
  `:null}function vu({id:t}){let e=Nt(t,"Expectation","organisation");return e.length?a`
    <${ct} title=${ht.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${P(xe(o,"engagement")||ht.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Wt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function xu({id:t}){let e=["member","organization"].flatMap(n=>Nt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${R(n,"member")} />`,ht.member,a`<${M} id=${R(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${ct} title=${ht.members}><${Fo} items=${o} /><//>`}var rc=4;function Ou({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>So(s.role)))for(let s of gn(r).filter(i=>i!==t))o.set(s,L([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(re),i=k(s.length>rc?ht.more_works:ht.works,{works:s.slice(0,rc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ct} title=${ht.together}>
      <p class="zacht">${ht.alphabetical}</p>
      <${je} ids=${Ne([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function ic({id:t}){let e=Vo(t);return a`
    <${_u} id=${t} rows=${e} />
    <${yu} rows=${e} />
    <${wu} id=${t} />
    <${vu} id=${t} />
    <${xu} id=${t} />
    <${Ou} id=${t} rows=${e} />
    <${rn} id=${t} skip=${["unitOf","unit"]} />
  `}var Le=b.thing.step,Ur=t=>he[t]?.[1]||"",lc=(t,e="")=>[a`<${bo} basis=${t} />`,` ${Ur(t)}${e}`],Su=({id:t,narrow:e})=>a`
  <${ct} title=${Le.what}>
    <${oe} text=${_(t,"step")} />
    <${oe} text=${_(t,"definition")} />
    <${oe} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Le.narrower}<${zt} ids=${e} />.</p>`}
    ${R(t,"broader")&&a`<p>${Le.broader}<${M} id=${R(t,"broader")} />.</p>`}
  <//>
`;function ju({id:t,scenario:e}){let o=Le.cell_columns,n=jt(e).matrix.kind.filter(c=>Hn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>C("overzicht",{cel:Ae(c.column,Qn(t),c.plan)}),s=c=>P(st(c.column)),i=c=>{let{word:p,lines:m,look:f}=ce(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Oe(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>ce(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ur(c.most_basis),cell:c=>c.most_basis&&lc(c.most_basis)}];return a`
    <${ct} title=${Le.cells}>
      <p class="zacht">${At(e)}</p>
      <${lt} id="vakken" caption=${Le.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Cu({links:t,scenario:e}){let o=Le.columns,n=s=>R(s,"initiative"),r=[...Oe(s=>at(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>it(s,"interventionKind").map(st).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>gn(n(s)).map(v).join(", "),cell:s=>a`<${zt} ids=${gn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Rt(n(s),e.date),cell:s=>a`<${$t} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ur(co(s,"basis",e)),cell:s=>lc(co(s,"basis",e),`; ${z("Strength",co(s,"strength",e))}`)}];return a`
    <${ct} title=${k(Le.work,{count:L(t.map(n)).length})}>
      ${t.length?a`<${lt} id="wiewat" caption=${Le.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Yo(H(e.plan))}</p>`}
    <//>
  `}function Mu({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(se(at(o)).thing.step.helper,{awareness:xe(o,"awareness")||Le.unaware})]);return a`<${ct} title=${Le.helpers}><${Fo} items=${e} /><//>`}function cc({id:t}){let e=K(N.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Nt(i,s,"barrier")),r=n("Contribution").filter(s=>ar(s,e)&&Io(s,e.plan));return a`
    <${Su} id=${t} narrow=${o} />
    <${ju} id=${t} scenario=${e} />
    <${Cu} links=${r} scenario=${e} />
    <${Mu} ids=${n("Facilitator")} />
  `}var Te=t=>se(at(t)).thing.undertaking,pc=t=>a`<${Wt} of=${[t]} />`;function Lu({report:t,said:e}){return a`
    <${oe} text=${_(t,"summary")} />
    <${To} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Wt} of=${[t]} />
  `}function Tu({id:t}){let e=at(t),{result:o}=Te(t),n=e.dates.filter(({date:s})=>Zo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=Xn(t,s);return a`
          <li>
            <strong>${P(i)}</strong>
            <p><${$t} id=${t} date=${s} /></p>
            ${l&&a`<${Lu} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Bu({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${z("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Te(t).silent}</strong></p><${Fo} items=${o} />`}function Eu({id:t}){let e=Te(t),o=e.deadline_columns,n=ts(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>Q(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>es(_(i,"modality"))},{key:"er",label:o.there,text:i=>ie(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${oe} text=${_(i,"summary")} />`,pc(i)]}];return a`<${lt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Au({id:t}){let e=Te(t),o=e.who_columns,n=Ke(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${Jo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>z("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>pc(i.id)}];return a`<${lt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Fu({id:t}){let e=Pt(R(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Te(t).heading}<${zt} ids=${e} />.</p>`}function Pu({id:t}){let e=Te(t),o=po(t);if(o.length)return o.map(r=>a`<${vn} id=${r} /><${Wt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=it(t,"interventionKind").map(st).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function zu({id:t}){let e=Te(t),o=$e(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${$t} id=${r} />`;return a`
    <${ct} title=${e.container}><p>${e.parts}</p><${je} ids=${o} more=${n} /><//>
  `}var Nu=({id:t})=>a`
  <${ct} title=${Te(t).progress}><${Tu} id=${t} /><${Bu} id=${t} /><${Eu} id=${t} /><//>
  <${ct} title=${Te(t).who}><${Au} id=${t} /><${Fu} id=${t} /><//>
  <${ct} title=${Te(t).steps}><${Pu} id=${t} /><//>
`;function mc({id:t}){let e=Te(t),o=at(t),n=_(t,"promise"),r=sn(t),s=_(t,"isContainer")==="true"?zu:Nu;return a`
    <${ct} title=${n?e.promise:e.what}>
      <${oe} text=${n} />
      <${oe} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:ao(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Wt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Ls} id=${t} />
    ${r.length>0&&a`<${ct} title=${b.thing.further}><${Pe} pairs=${r} /><//>`}
    <${rn} id=${t} skip=${["subMeasureOf"]} />
  `}var wo=b.thing;function Ru({id:t}){let e=$e(t).filter(([r,s])=>s==="inChapter"&&Ge(r)).map(([r])=>r),o=[...sn(t),[wo.also_known,it(t,"altLabel").join(", ")],[wo.place,Ct(t).length>0&&a`<${Wt} of=${[t]} />`]],n=r=>a` <${$t} id=${r} />`;return a`
    <${ct} title=${wo.known}>
      ${Zt(t,"Facilitator")&&a`<p class="zacht">${se(at(t)).thing.other.judged}</p>`}
      <${oe} text=${_(t,"summary")} />
      <${oe} text=${_(t,"rationale")} />
      <${Pe} pairs=${o} />
    <//>
    <${Ls} id=${t} />
    ${e.length>0&&a`<${ct} title=${wo.other.chapter}><${je} ids=${Ne(e)} more=${n} /><//>`}
    <${rn} id=${t} skip=${["inChapter"]} />
  `}var uc=5;function Iu({id:t}){let e=K(N.route.query),o=s=>Mo(s).some(i=>i.subject===t||Zt(t,"Barrier")&&Hn(i.barrier,s.plan)===t||un(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=jt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(uc);return a`
    <${ct} title=${k(wo.gaps,{count:n.length})}>
      <${$r} list=${n.slice(0,uc)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${$r} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var fc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function qu({id:t}){let e=Ho(t),o=[fc[e]&&a`<a href=${C(fc[e])}>${wo.crumbs[e]}</a>`,W&&at(t)?.title,...["inChapter","subMeasureOf"].map(n=>R(t,n)&&a`<${M} id=${R(t,n)} />`),ft(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Wu={undertaking:mc,organisation:ic,step:cc,other:Ru};function dc({route:t}){let e=t.path.slice(1).join("/");if(!Z(e))return a`<${_o} />`;let o=v(e),n=Ho(e),r=Wu[n],s=()=>{let l=k(wo.footnote,{kind:ft(e),name:o,said:_(e,"promise")||_(e,"summary")});return kn(l.trim().replace(/([^.!?])$/,"$1."),Ct(e),null,at(e)||H())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${qu} id=${e} />
    <${U} text=${Zt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${$t} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ze} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${wo.around}</a>
    </div>
    <${r} id=${e} />
    <${Iu} id=${e} />
  `}var Be=b.timeline,Du=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),$c=(t,e)=>[t.progress&&t.id&&Rt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Ts=t=>t.day.slice(0,4);function Hu({row:t,date:e}){let o=$c(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Be.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${$i} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Uu=(t,e)=>[[...Be.csv,...Lt],...t.map(o=>[o.when,Be.kinds[o.kind],o.id&&v(o.id),o.what,$c(o,e.date),Ct(o.at).map(tt).join("; "),...Mt(e,o.plan||o.at)])],Gu=["tekst","wat","stap","jaar"];function Ku({years:t}){return a`
    <${qt}>
      <${Je} />
      <${Co} />
      <div class="velden">
        <${Fe} name="tekst" />
        <${Bt} label=${Be.fields.what} name="wat" options=${Object.entries(Be.kinds)} />
        <${Bt} label=${Be.fields.step} name="stap" options=${Ft.map(e=>[e.notation,e.label])} />
        <${Bt} label=${Be.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${ho} names=${Gu} />
      </div>
    <//>
  `}function hc({route:t}){let e=K(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Ts(l)===o.jaar)&&(!o.tekst||nt(Du(l)).includes(nt(o.tekst)))),s=E(Be.count,r.length),i=l=>r.filter(c=>Ts(c)===l);return a`
    <${U} text=${Be.title}><p class="uitleg">${Be.intro} <a href=${C("beloften")}>${Be.lanes}</a>.</p><//>
    <${Ku} years=${L(n.map(Ts))} />
    <p class="telling">${s}<${kt} name="tijdlijn.csv" rows=${()=>Uu(r,e)} /></p>
    ${L(r.map(Ts)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Hu} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${It} text=${s} />
  `}var Gt=b.unknown,Kt=h.unknown;function an({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var gc=t=>Ne(t).map(e=>a`<li><${M} id=${e} /></li>`),bc=t=>[...t].sort((e,o)=>A(v(R(e,"initiative")),v(R(o,"initiative")))),Vu=({id:t})=>a`
  <li>
    <${M} id=${R(t,"initiative")} />${" → "}<${ls} id=${R(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${To} of=${t} />
  </li>
`,Zu=({id:t})=>a`
  <li><${M} id=${R(t,"initiative")} />${`: ${xe(t,"status")}`}<${To} of=${t} /></li>
`;function Yu(){let t=Gt.unjudged,e=Ne(Kt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ft(o).toLowerCase()}</span></li>`);return a`
    <${Me} of=${t} count=${e.length}>${e.length?a`<${an} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Qu(){let t=ve("Contribution").length,e=s=>a`<${Vu} id=${s} />`,o=bc(Kt.weak).map(e),n=k(Gt.weak.intro,{all:t,stated:t-o.length}),r=bc(Kt.statuses).map(s=>a`<${Zu} id=${s} />`);return a`
    <${Me} of=${Gt.weak} count=${o.length} intro=${n}><${an} items=${o} shown=${6} /><//>
    <${Me} of=${Gt.other} count=${Kt.other.length}><${an} items=${Kt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${Me} of=${Gt.statuses} count=${r.length}><${an} items=${r} shown=${6} /><//>`}
  `}var Ju=()=>a`
  <${Me} of=${Gt.clashes} count=${Kt.clashes.length}>
    ${Ne(Kt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Wt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Xu(){if(!Kt.judged.length)return null;let t=e=>k(Gt.judged.line,{step:v(R(e,"barrier")),kinds:it(e,"interventionKind").map(st).join(", "),state:xe(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:Q(_(e,"asOf"))});return a`
    <${Me} of=${Gt.judged} count=${Kt.judged.length}>
      <ul>${Kt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function tf(){let t=Gt.expected.columns,e=n=>R(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>it(n,"interventionKind").map(st).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${Me} of=${Gt.expected} count=${Kt.expected.length}>
      <details>
        <summary>${Gt.expected.show}</summary>
        <div class="rol">
          <${lt} id="verwacht" caption=${Gt.expected.caption} rows=${Kt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var kc=()=>a`
  <${U} text=${Gt.title}><p class="uitleg">${Gt.intro} ${Ve}</p><//>
  <${Yu} />
  <${Qu} />
  <${Ju} />
  <${Xu} />
  <${Me} of=${Gt.nameless} count=${Kt.nameless.length}><${an} items=${gc(Kt.nameless)} /><//>
  <${Me} of=${Gt.generic} count=${Kt.generic.length}><${an} items=${gc(Kt.generic)} /><//>
  <${tf} />
  <${Ms} />
`;var Et=b.whatif,yc=(t,e,o)=>jt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function wc(t){if(!t)return Et.no_cell;let{word:e,lines:o}=ce(t);return[e,...o].join(", ")}var Gr=(t,e)=>{let o=P(st(t.column));return e?k(Et.cell,{kind:o,step:dt(t.barrier).toLowerCase()}):o};function _c({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${W?"h3":"h2"}>${k(Et.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function ef({loss:t,scenario:e,id:o,title:n}){let r=l=>yc(t,l,e),s=l=>C("overzicht",{cel:Ae(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Et.columns.cell,sort:!1,text:l=>Gr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Gr(l,r(l))}</a>`:Gr(l)},{key:"nu",label:Et.columns.now,sort:!1,text:l=>wc(r(l))},{key:"weg",label:Et.columns.lost,sort:!1,text:l=>l.said}];return a`<${lt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function of({loss:t,scenario:e}){let o=H(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${$t} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${_c} title=${p} count=${m.length} none=${r}><${je} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${W&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${_c} title=${n} count=${t.cells.length} none=${r}>
        <${ef} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function vc({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=yc(r,s,o),l=i?dt(s.barrier):"";return[e,st(s.column),l,wc(i),s.said,...Mt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${of} key=${r.plan} loss=${r} scenario=${o} />`):ro(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${kt} name="wat-als.csv" rows=${()=>[[...Et.csv,...Lt],...n()]} />
    </div>
  `}var nf=(t,e)=>[...Wo(e),...t.map(o=>["zonder",o])];function sf({notations:t,names:e,scenario:o}){let[n,r]=G(null),s=[o.key,...t].join();if(we(()=>{let c=!0;return r(null),Ma(nf(t,o)).then(p=>{c&&(r(p),mt(Et.done))}).catch(p=>c&&r({silent:p.message||Et.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Et.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=E(Et.questions,n.gaps.filter(i).length);return a`
    <div>
      <${vc} losses=${n.losses.filter(i)} without=${No(e)} scenario=${o} />
      <p>${k(Et.with_this,{questions:l,now:jt(o).gaps.length})}</p>
    </div>
  `}var Bs=t=>_(t,"notation");function rf({acting:t,chosen:e}){if(!de())return a`
      <${Bt} label=${Et.one} name="zonder" options=${t.map(n=>[Bs(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);F({zonder:s.map(Bs).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Et.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Bs(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function xc({route:t}){let e=K(t.query),{without:o}=jt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>A(v(l),v(c))),r=(t.query.zonder||"").split(",").map(ae).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${U} text=${Et.title}><p class="uitleg">${Et.intro}</p><//>
    <${qt}>
      <${go} />
      <div class="velden"><${rf} acting=${n} chosen=${r} /></div>
    <//>
    ${!de()&&a`<p class="zacht">${Et.alone}</p>`}
    ${r.length===1&&a`<${vc} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&de()&&a`<${sf} notations=${r.map(Bs)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Et.choose}</p>`}
    <${It} text=${r.length===1?k(Et.said,{name:s[0]}):""} />
  `}var ke=t=>document.getElementById(t);ke("spring").addEventListener("click",t=>{t.preventDefault(),ke("inhoud").focus()});Va();ke("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=ke("zoek").value;location.hash=Ia(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};ir(k(e,{...s,sources:jo()}),o)});var Oc={__proto__:null,overzicht:Hl,aandachtspunten:Ni,partners:Al,maatregelen:Fl,naslag:zl,tijdlijn:hc,beloften:Zl,graaf:Ml,ding:dc,vragen:ec,"wat-als":xc,vergelijk:gi,"weet-niet":kc,methode:Rl,zoek:sc,...(h.served||B())&&{controleer:fi},onbekend:_o};function af(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Ca(e)&&r.views===o&&r.comparisons===n?!1:(Ee(a`<p role="status">${b.werkplaats.busy}</p>`,ke("inhoud")),B().ask("page",{options:Wo(e),...r}).then(({page:s})=>B().show(s,B().own)).catch(s=>Ee(a`<p role="alert">${s.message}</p>`,ke("inhoud"))),!0)}function lf(t){let e=t.path[0]||"overzicht",o=ke("inhoud");B()?.own&&af(e,K(t.query))||(o.className=`scherm-${e}`,Ee(a`<${Oc[e]||Oc.onbekend} key=${t.path.join("/")} route=${t} />`,o),Za(e))}function Kr(){let t=ke("motor");t.hidden=!1;let{state:e,why:o,own:n}=B();Ee(a`<${ni} state=${e} why=${o} own=${n} />`,t)}function cf(){pf(),window.removeEventListener("werkplaats",Kr),Ee(null,ke("inhoud")),Ee(null,ke("motor"))}B()&&(ke("eigen").hidden=!1,window.addEventListener("werkplaats",Kr),Kr());ke("inhoud").replaceChildren();var pf=wa(lf);B()&&window.addEventListener("andere-bladzijde",cf,{once:!0});document.fonts.ready.then(()=>Er()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Bc(mf);})();
