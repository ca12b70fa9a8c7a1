var ketenkaart=(()=>{var Vs=Object.defineProperty;var op=Object.getOwnPropertyDescriptor;var np=Object.getOwnPropertyNames;var sp=Object.prototype.hasOwnProperty;var rp=(t,e)=>{for(var o in e)Vs(t,o,{get:e[o],enumerable:!0})},ap=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of np(e))!sp.call(t,r)&&r!==o&&Vs(t,r,{get:()=>e[r],enumerable:!(n=op(e,r))||n.enumerable});return t};var ip=t=>ap(Vs({},"__esModule",{value:!0}),t);var $u={};rp($u,{answerTo:()=>ut,compare:()=>B,csv:()=>Vo,data:()=>g,graphNow:()=>Yr,here:()=>F,matrixSvg:()=>Cr,scenarioOf:()=>U});function Vo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var ua=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,ua(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},$a=new Map;function fa(t){var e=$a.get(this);return e||(e=new Map,$a.set(this,e)),(e=ua(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var d=0;d<o[m].length;d++)n=o[m][d],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][d+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var nt,ba,lp,$o,Zs,Qn,ka,Vn,ya,Qs,Ys,cp,yn=Symbol.for("pv"),Jn={},Xn=[],pp=/^m(i|n|o|s|text|space)$/,Js=Array.isArray,Xs=Xn.slice,Eo=Object.assign;function Bo(t){t&&t.parentNode&&t.remove()}function tr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Xs.call(arguments,2):o),kn(t,i,n,r,null)}function kn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yn,__v:r||++ba,__i:-1,__u:0};return!r&&nt.vnode&&nt.vnode(s),s}function ts(t){return t.children}function Zn(t,e){this.props=t,this.context=e,this.__g=0}function uo(t,e){if(e==null)return t.__&&uo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:uo(t)}function mp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Eo({constructor:yn},o)).__v=o.__v+1,nt.vnode&&nt.vnode(e),er(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||uo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Sa(r,e,s),o.__=o.__e=null,e.__e!=n&&_a(e))}function _a(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),_a(t)}function ha(t){(8&t.__g||(t.__g|=8,$o.push(t),Qn++))&&Zs==nt.debounceRendering||((Zs=nt.debounceRendering)||queueMicrotask)(wa)}function wa(){try{for(var t,e=1;$o.length;)$o.length>e&&$o.sort(ka),t=$o.shift(),e=$o.length,8&t.__g&&mp(t)}finally{(Qn=$o.length)&&(Zs||queueMicrotask)(wa)}}function va(t,e,o,n,r,s,i,l,c,p,m){var d,$,f,u,h,y,C=n.__k||Xn,w=e.length;for(c=dp(o,e,C,c,w),d=0;d<w;d++)(f=o.__k[d])!=null&&($=~f.__i&&C[f.__i]||Jn,f.__i=d,y=er(t,f,$,r,s,i,l,c,p,m),u=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&or($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||u,f)),h=h||u,4&f.__u?(c=xa(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?c=y:u&&(c=u.nextSibling),f.__u&=-21);return o.__e=h,c}function dp(t,e,o,n,r){var s,i,l,c,p,m,d,$,f,u=o.length,h=u,y=0,C=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=kn(null,i):Js(i)?i=w[s]=kn(ts,{children:i}):i.constructor===yn&&i.__b?i=w[s]=kn(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=$p(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,C=1)):(~p||(r>u?y--:r<u&&y++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(C){for(m=[],d=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(y=0,$=m.length;y<$;)m[f=y+$>>1]<i.__i?y=f+1:$=f;m[y]=i.__i,d[s]=y+1}for(y=m.length;s--;)d[s]&&(d[s]==y?y--:w[s].__u|=4)}if(h)for(s=0;s<u;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=uo(l)),nr(l,l));return n}function xa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=xa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=uo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function $p(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ga(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Kn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ga(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ga(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Ys[e]||(Ys[e]=up(e)),(t.__a||(t.__a={}))[e]=Qs,s=e!=(e=e.replace(ya,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function up(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Vn]==null)e[Vn]=Qs++;else if(e[Vn]<this.__a[t])return;return o(nt.event?nt.event(e):e)}}}function er(t,e,o,n,r,s,i,l,c,p){var m,d,$,f,u,h,y,C,w,S,O,Z,jt,L,vt,Me,x,I,H=e.type;if(e.constructor!==yn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,d=s=[],m.nodeType==8?l=Yn(m,s):s.push(m),l=s[0]||l),(m=nt.__b)&&m(e);t:if(typeof H=="function"){$=i.length;try{if(C=e.props,w=(m=H.prototype)&&m.render,S=(m=H.contextType)&&n[m.__c],O=m?S?S.props.value:m.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(w?e.__c=f=new H(C,O):(e.__c=f=new Zn(C,O),f.constructor=H,f.render=hp),S&&S.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),H.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Eo({},f.__s)),Eo(f.__s,H.getDerivedStateFromProps(C,f.__s)))),u=f.props,h=f.state,f.__v=e,o.__c){if(C!==u&&w&&!H.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(C,O),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(C,f.__s,O)===!1){e.__v!=o.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(X){X&&(X.__=e)}),Xn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=uo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(C,f.__s,O),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(u,h,y)})}else w&&!H.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=C,f.__P=t,f.__g&=-5,Z=nt.__r,jt=w?25:0;do f.__g&=-9,Z&&Z(e),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++jt<25);w&&(Xn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Eo({},n,f.getChildContext())),w&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(u,h)),L=m&&m.type===ts&&m.key==null?m.props.children:m,C.__P&&(m=l,r=(t=C.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(X){X&&nr(X,X)}),o.__k=null),l=o.__k?uo(o,0):null),l=va(t,Js(L)?L:[L],e,o,n,r,s,i,l,c,p),C.__P&&(e.__e=null,l=m),e.__u&=-161,d&&d.some(Bo),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(i.length=$,e.__v=null,c||s)if(X&&X.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(I=s[x-1])&&I.nodeType==8;)x--;for(;x<s.length;x++)if(I=s[x])if(s[x]=null,vt){if(I==Me)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(Me=Yn(vt=I))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(m=Yn(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Bo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),X&&X.then||Oa(e),nt.__e(X,e,o)}}else l=e.__e=fp(o.__e,e,o,n,r,s,i,c,p,t);return(m=nt.diffed)&&m(e),l}function Yn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Oa(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Oa))}function Sa(t,e,o){for(var n=0;n<o.length;)or(o[n++],o[n++],o[n++]);nt.__c&&nt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){nt.__e(s,r.__v)}})}function fp(t,e,o,n,r,s,i,l,c,p){var m,d,$,f,u,h,y,C,w=o.props||Jn,S=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((u=s[m])&&(O?u.localName==O:u.nodeType==3)){t=u,s[m]=null;break}}if(!t){if(C=p.ownerDocument||document,!O)return C.createTextNode(S);t=C.createElementNS(r,O,S.is?S:p),l&&(nt.__m&&nt.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&S.defaultValue!=null?null:s&&Xs.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[(u=t.attributes[m]).name]=u.value;for(m in w)u=w[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||Kn(t,m,null,u,r);for(m in S)u=S[m],m=="children"?f=u:m=="dangerouslySetInnerHTML"?d=u:m=="value"?h=u:m=="checked"?y=u:l&&typeof u!="function"||w[m]===u||Kn(t,m,u,w[m],r);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&pp.test(O))&&(r="http://www.w3.org/1999/xhtml"),va(p,Js(f)?f:[f],e,o,n,r,s,i,s?s[0]:o.__k&&uo(o,0),l,c),s&&s.some(Bo)),l&&O!="textarea"||(m="value",O=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(O!="progress"||h)||Kn(t,m,h,w[m],r),m="checked",y!=null&&y!=t[m]&&Kn(t,m,y,w[m],r))}else w===S||l&&t.data==S||(t.data=S);return t}function or(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){nt.__e(r,o)}}function nr(t,e,o){var n,r,s,i;if(nt.unmount&&nt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||or(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){nt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&nr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Yn(n,s=[]))&&(n==t.__e&&s.some(Bo),Bo(r),Bo(n)),o||Bo(t.__e),t.__e=t.__c=t.__=null}function hp(t,e,o){return this.constructor(t,o)}function Ie(t,e){var o,n,r,s;nt.__&&nt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=kn(ts,{children:[t]}),r=[],s=[],er(e,e.__k,n||Jn,Jn,e.namespaceURI,n?null:e.firstChild?Xs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Sa(r,e.__k,s),e.__k.props.children=null}nt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Qn=0,t}},ba=0,lp=function(t){return t!=null&&t.constructor===yn},Zn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Eo({},this.state)),typeof t=="function"&&(t=t(Eo({},o),this.props)),t&&(Eo(o,t),this.__v&&(e&&this.__k.push(e),ha(this)))},Zn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ha(this))},Zn.prototype.render=ts,$o=[],Qn=0,ka=function(t,e){return t.__v.__b-e.__v.__b},Vn=Symbol(),ya=/(PointerCapture)$|Capture$/i,Qs=0,Ys={},cp=0;var Zo,xt,sr,Ca,rr=Object.is,es=0,Pa=[],ar=[],yt=nt,ja=yt.__b,Ma=yt.__r,Ta=yt.diffed,La=yt.__c,Ba=yt.unmount,Ea=yt.__;function os(t,e){yt.__h&&yt.__h(xt,t,es||e),es=0;var o=xt.__H||(xt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return es=1,gp(za,t)}function gp(t,e,o){var n=os(Zo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):za(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);rr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=xt,!xt.__f)){xt.__f=!0;var r=xt.shouldComponentUpdate;xt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function($){$.__N&&(p=!0,rr($.__[0],$.__N[0])||(m=!0))}),r){var d=r.call(this,s,i,l);return p?d||m:d}return!p||m}}return n.__}function Le(t,e){var o=os(Zo++,3);!yt.__s&&lr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,xt.__H.__h.push(o))}function Ot(t,e){var o=os(Zo++,4);!yt.__s&&lr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,xt.__h.push(o))}function $t(t){return es=5,we(function(){return{current:t}},[])}function we(t,e){var o=os(Zo++,7);return lr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function bp(){var t;do{for(;t=ar.shift();)try{_n(t)}catch(o){yt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Pa.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(_n),e.__h.some(ir),e.__h=[]}catch(o){e.__h=[],yt.__e(o,t.__v)}}}while(ar.length)}yt.__b=function(t){xt=null,ja&&ja(t)},yt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ea&&Ea(t,e)},yt.__r=function(t){Ma&&Ma(t),Zo=0;var e=(xt=t.__c).__H;e&&(sr==xt?xt.__h=[]:(e.__h.some(_n),e.__h.some(ir),Zo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),sr=xt},yt.diffed=function(t){Ta&&Ta(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Fa(Pa.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),sr=xt=null},yt.__c=function(t,e){e.some(function(o){try{o.__h.some(_n),o.__h=o.__h.filter(function(n){return!n.__||ir(n)})}catch(n){o.__h=[function(){throw n}]}}),La&&La(t,e)},yt.unmount=function(t){Ba&&Ba(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Fa(ar.push(r))}else _n(r)}catch(s){e=s}}),n.__H=void 0,e&&yt.__e(e,n.__v))};var Aa=typeof requestAnimationFrame=="function";function kp(t){var e,o=function(){clearTimeout(n),Aa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Aa&&(e=requestAnimationFrame(o))}function Fa(t){t!=1&&Ca==yt.requestAnimationFrame||((Ca=yt.requestAnimationFrame)||kp)(bp)}function _n(t){var e=xt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),xt=e}function ir(t){var e=xt;t.__c=t.__(),xt=e}function lr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!rr(o,t[n])})}function za(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Na(t){return Array.isArray(t)?t.map(Na):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[tr("wbr",null),e]:[e])}var a=fa.bind((t,e,...o)=>tr(t,e,...typeof t=="string"?o.map(Na):o));var yp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],_p={ernst:"gewicht"},F={route:null,started:!1},Ra,cr=0,qa=new Map;function mr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[_p[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(yp.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var re=t=>j(["ding",t]);function A(t,e=!1){let o={...F.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++cr},"",n),pr())}function pr(t=!1){let e=mr(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,Ra(e),!o&&window.scrollTo(0,t&&qa.get(history.state?.turn)||0)}function Ia(t){Ra=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),cr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>qa.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++cr},""),pr(r)};return window.addEventListener("popstate",n,{signal:o}),pr(),F.started=!0,()=>e.abort()}function fo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),P=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var N=t=>t.slice(0,1).toUpperCase()+t.slice(1),st=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],wp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),B=(t,e)=>wp.compare(t,e);function Wa(t,e){let o=st(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Da(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),vp=[...Object.keys(g.things),...Object.keys(g.addresses)],dr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+vp[n]);if(Array.isArray(t))return t.map(dr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=dr(o);return t};for(let t of g.numbered)g[t]=dr(g[t]);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),Yo=new Map(g.plans.map(t=>[t.key,t])),R=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,G=t=>Yo.get(t)||(R?void 0:g.plans[0]),lt=t=>Yo.get(t.split("/")[0]),Ao=(t,e)=>!e||!lt(t)||lt(t).key===e,oo=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ae=oo[oo.length-1].date,Pt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),We=(t,e)=>{let o=lt(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",Ha=(t=G())=>t?.source||g.source,ve=t=>t.plan?[Yo.get(t.plan)]:g.plans,ho=(t,e=G())=>(e?e.dates:oo).find(o=>o.date===t)?.label||V(t);var $r=5*2**20,E=()=>window.werkplaats,xe=()=>g.served||!!E()&&E().state!=="off";async function ns(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Ua=t=>E()?E().ask("answer",{options:t}):ns(`antwoord?${new URLSearchParams(t)}`),Ga=t=>E()?E().ask("words",{passage:t}):ns(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ka=t=>E()?E().ask("find",{text:t}):ns(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Va(t,e,o){if(E())return(await E().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var Za=()=>g.served?["docx","xlsx"]:xe()?["xlsx"]:[];async function ur(t){if(E())return E().ask("check",{name:t.name,data:await ss(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ns("controleer",{method:"POST",body:t,headers:e})}async function ss(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var wn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Ya=wn(g.answers.cells),Qa=wn(g.answers.gaps),xp=wn(g.answers.candidates),Op=wn(g.answers.losses),Sp=wn(g.answers.reach);for(let t of[...Qa,...Ya])"candidates"in t&&(t.candidates=xp[t.candidates]);var fr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ut(t){let e=g.answers.by[t.key],o=(r,s)=>fr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Qa[r]),matrix:o(e.matrix,Ya),without:o(e.without,Op),apart:e.apart,points:e.points,reach:e.reach.map(r=>Sp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:fr(e.read.matrix,n),without:fr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Qo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var gr=t=>t.key in g.answers.by,Cp=t=>gr(t)||!!E();function U(t){let e=R&&Yo.has(t.plan)?t.plan:"",o=oo.some(i=>i.date===t.stand)?t.stand:ae,n=t.koppelingen==="genoemd",r=hr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ae}].map(hr).find(Cp)||hr({plan:e,date:ae,stated:!1,expect:!0,strict:!1})}function hr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function br(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>U(n(s)).key)).size===o.length?o:[]}var rs=(t,e)=>Yo.get(e)?.steps.find(o=>o.notation===t)?.id;var vn=[],ct=(t,e)=>Jt.get(t)?.[e]||vn,_=(t,e)=>ct(t,e)[0]||"",zt=(t,e)=>ct(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),z=(t,e)=>zt(t,e)[0]||"",St=t=>Jt.has(t),Jo=t=>ct(t,"type"),fe=t=>is.get(t)||vn,he=(t,e)=>Jo(t).includes(e),Ja=t=>Jo(t).map(e=>g.kinds[e]).find(Boolean),Xo=t=>Ja(t)?.page||"",ht=t=>Ja(t)?.kind||"",xn=t=>Xo(t)==="organisation",no=t=>Xo(t)==="undertaking",tt=t=>!!Xo(t)&&!!_(t,"prefLabel"),ls=(t,e)=>(g.flags[t]||vn).includes(e),q=(t,e)=>g.codes[t]?.[e]?.label||e||"",ge=(t,e)=>q(g.lists[e],_(t,e)),go=t=>g.names[t]||b.thing.foreign[t]||t,as=new Map,is=new Map;for(let[t,e]of Jt){for(let o of e.type||vn)is.has(o)||is.set(o,[]),is.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);as.has(s)||as.set(s,[]),as.get(s).push([t,o])}}var Oe=t=>as.get(t)||vn,Dt=(t,e,o="initiative")=>Oe(t).filter(([n,r])=>r===o&&he(n,e)).map(([n])=>n),v=t=>g.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Be=t=>g.called[t]?.short||v(t),Xa=[...Jt.keys()].filter(no),jp=[...Jt.keys()].filter(xn),ti=t=>Pt.find(e=>e.notation===t),tn=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ls("atSteps",t)})),Mp=new Map(jp.map(t=>[_(t,"notation"),t])),Xt=t=>Mp.get(t)||"",et=t=>g.addresses[t]||"",Mt=t=>zt(t,"passage");var en=b.search,On=t=>` ${(st(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,jn=t=>On(t).split(" ").filter(Boolean),Sn,bo,kr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),wr=new Map;for(let[t,e]of g.search.english)wr.set(t,[...wr.get(t)||[],e]);var ei=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(On),names:On(s.join(" ")),text:On(r.join(" "))});function Tp(){let t=new Map([...Jt.keys()].filter(tt).map(e=>[e,g.called[e]?[v(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:en.owners.flatMap(r=>zt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...en.texts.flatMap(r=>o[r]||[]))}return t}var Lp=t=>T([v(t),...ct(t,"prefLabel"),...ct(t,"altLabel"),...wr.get(t)||[]]),Bp=()=>[...[...Tp()].map(([t,e])=>{let o=Math.min(...Jo(t).map(n=>Number(en.weights[n]??en.weights.rest)));return ei(t,["ding",t],v(t),ht(t),e,Lp(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return ei(t,["vragen",t],e,en.question,r,[e],en.weights.question)})],oi;function Ep(){Sn=Bp(),oi=Sn.map(t=>T(t.titles)).filter(t=>t.length>1),bo=new Map;for(let t of Sn)for(let e of jn(t.names+t.text))bo.set(e,(bo.get(e)||0)+1)}function Ap(t){let e=On(t),o=oi.flatMap(n=>n.filter(r=>r.length>Fp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var Fp=4,Cn=3;function ni(t){return yr.has(t)||yr.set(t,Pp(t)),yr.get(t)}var yr=new Map;function Pp(t){if(kr.has(t))return kr.get(t);if(bo.has(t)||t.length<=Cn+1)return[t];let e=[...bo.keys()].filter(o=>o.length>Cn&&t.startsWith(o)&&t.length-o.length<Cn);return[t,...e.flatMap(o=>kr.get(o)||[o])]}var _r=(t,e)=>t.includes(e.length<Cn?` ${e}`:e)||ni(e).some(o=>t.includes(` ${o} `));function zp(t,e){if(t.titles.includes(e))return 0;let o=jn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>_r(t.names,n))?2:o.every(n=>_r(t.text,n)||_r(t.names,n))?3:null}function cs(t){if(!jn(t).length)return{wanted:[],found:[]};Sn||Ep();let e=Ap(t),o=Sn.map(r=>({item:r,place:Math.min(...e.map(s=>zp(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||B(r.item.label,s.item.label));return{wanted:T([...st(t).split(/\s+/),...e.flatMap(jn).flatMap(ni)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var si=t=>{let{found:e}=cs(t);return e.length===1?j(e[0].path):""};function ri(t){let e=jn(t),o=s=>{let i=s.length<5?1:2;return[...bo].map(([l,c])=>({one:l,count:c,far:Da(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>bo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>bo.has(s)&&s.length>=Cn):[];return{meant:n.join()!==e.join()&&cs(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function ai(t,e){let o=i=>i!==t.label&&e.some(l=>st(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>st(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var vr=t=>z(t,"broader")||t,ps=t=>_(vr(t),"notation"),ii=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,ko=(t,e,o)=>ii(t,o)?.[e]||_(t,e),xr=(t,e)=>Nt(t,e.date)&&ii(t,e)!==null&&(!e.stated||ls("isStated",ko(t,"basis",e))),yo=(t,e)=>Dt(t,"Contribution").filter(o=>!e||xr(o,e)),on=t=>g.works[t]?.steps||[],li=t=>g.works[t]?.kinds||[],Fo=t=>g.works[t]?.leads||[],Np=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=ae)=>!Np[e]?.has(t),so=(t,e)=>Dt(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:z(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),Po=t=>ls("isActing",t),Mn=(t,e)=>T(so(t,e).filter(o=>Po(o.role)).map(o=>o.organisation)),nn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:z(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),zo=t=>_(t,"isGeneric")==="true",Rp={},te=(t,e=ae)=>F.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||Rp,ms=(t,e)=>te(t,e).report||"",sn=(t,e)=>te(t,e).status||"",ci=(t,e)=>te(t,e).state||"",ds=(t,e)=>Dt(t,"Deadline").filter(o=>Nt(o,e));var be=b.shared,Ee=be.silence,ro=(t=G())=>t?k(Wt(t).shared.report,{date:V(t.date)}):be.reports,rn=(t=G())=>`${P(be.nothing,t?1:2,{report:N(ro(t))})} ${Ee}`,ao=(t=G())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),_o=(t,e)=>[te(t,e).word||"",te(t,e).more||""],Ht=(t,e)=>_o(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,be.bases[t]||N(e.label)]])),$s=t=>q("Modality",t),Y=t=>t===null?be.all_steps:ti(t)?.label||t,rt=t=>q("InterventionKind",t),qp=(t,e)=>e?ho(We(e.key,t.date),e):t.date===ae?be.choices.latest:k(be.choices.others_latest,{date:ho(t.date)}),pt=(t,e=G(t.plan))=>[qp(t,e),t.stated?Wt(e).shared.choices.links_stated:be.choices.links_all_said,t.strict&&be.choices.strict_said,t.expect?be.choices.with_said:be.choices.without_said].filter(Boolean).join(" · ");function Tn(t,e,o,n=G(o?.plan)){let{version:r,content:s}=g.meta;return k(be.export.footnote,{said:t,sources:ao(n),addresses:e.map(i=>`; ${et(i)}`).join(""),version:r+(s?k(be.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${pt(o,n)}`:""})}function mt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function pi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var wo=b.shared.export;function Ip({text:t,done:e}){let o=$t(null),n=$t(null);return Ot(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${wo.by_hand} ref=${o} onClose=${e}>
      <p>${wo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${wo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Or(t,e=wo.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let o=document.createElement("div");document.body.append(o),Ie(a`<${Ip} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){pi(t,e,o),mt(k(wo.downloaded,{name:t}))}var io=({text:t,label:e=wo.copy})=>a`<button type="button" class="klein" onClick=${()=>Or(t())}>${e}</button>`,_t=({name:t,rows:e,label:o=wo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,Vo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Tt=(t,e="")=>{let o=G(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?pt(t,o):""]},Lt=wo.heads,Ae=t=>R?[{key:"bronplan",label:b.shared.plan,text:e=>G(t(e))?.title||""}]:[];var Fe=()=>document.getElementById("menu"),fs=()=>document.getElementById("menuknop"),gs=()=>[...Fe().querySelectorAll("details")],us=()=>window.matchMedia("(max-width: 44rem)").matches;function hs(t=null){for(let e of gs())e!==t&&(e.open=!1)}function mi(){hs(),Fe().classList.remove("is-open"),fs().setAttribute("aria-expanded","false")}function di(){Fe()&&(fs().addEventListener("click",()=>{let t=Fe().classList.toggle("is-open");for(let e of gs())e.open=t;fs().setAttribute("aria-expanded",String(t))}),Fe().addEventListener("click",t=>{let e=t.target;e.closest("a")?mi():e.closest("summary")&&!us()&&hs(e.closest("details"))}),Fe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=gs().find(o=>o.open);us()?fs().focus():e?.querySelector("summary").focus(),mi()}),document.addEventListener("click",t=>{!us()&&!Fe().contains(t.target)&&hs()}),Fe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!us()&&!Fe().contains(e)&&hs()}))}function $i(t,e){if(!Fe())return;let o=[...Fe().querySelectorAll("a")],n=s=>mr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of gs())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var ee=b.check,Wp="plan",Dp={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function ui(t,e){let o=await E().ask("take",{name:t.name,data:await ss(t),beside:e});if(!o.ok)return o;let{page:n}=await E().ask("page",{options:[],views:!1,comparisons:!1});return E().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var hi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>ui(e,!1))}>${ee.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>ui(e,!0))}>${ee.beside}</button>
`;async function Hp(){await E().ask("shipped"),E().show()}var fi=t=>t.preventDefault();function gi({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(ee.saving),window.addEventListener("beforeunload",fi);try{let{name:l,data:c}=await E().ask(s,i);Se(l,c,Dp[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",fi)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var bi=({made:t,marked:e})=>a`
  <${gi}
    files=${[...t?[{id:"bewaar-werkmap",label:ee.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ee.save_marked,name:"faults"}]:[]]}
  />
`,ki=()=>a`
  <section class="blok">
    <h2>${ee.save}</h2>
    <p class="zacht">${ee.save_intro}</p>
    <${gi}
      files=${Object.entries(ee.save_as).filter(([t])=>!(R&&t===Wp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${E().own&&a`<button type="button" id="terug" onClick=${Hp}>${ee.back}</button>`}
    <//>
  </section>
`;function yi(){let t=$t(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return mt(ee.first_source);o(ee.busy);try{o((await E().ask("source",{data:await ss(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${ee.source}</h2>
      <p class="zacht">${ee.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${ee.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${ee.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function _i({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var wi="alle",Up={kind:t=>N(rt(t)),form:t=>N(q("ExploitationForm",t)),partner:t=>v(Xt(t)||t)},ie=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of ut({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Up[t](s),id:t==="partner"?Xt(s):"",cells:ie(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>B(s.label,i.label)):r}var ke=(t,e,o)=>[t,e??wi,...R?[o]:[]].join("~");function bs(t){let[e,o,n]=t.split("~");return{key:e,step:o===wi?null:o,plan:n}}var No=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var ys=b.overview;function Gp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Sr="Arial,Helvetica,sans-serif",vi=document.createElement("canvas").getContext("2d");function ks(t,e,o,n){vi.font=`${n?"bold ":""}${o}px ${Sr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;vi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Oi(t,e,o){let n=Ut(t,e,o),r=ie(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],d=20,$=(u,h,y,C,w,S)=>{for(let O of ks(h,y,C,w))d+=C+4,m.push({x:u,y:d,text:O,size:C,bold:w,fill:S})};$(20,ys.heading,p-40,20,!0,"#14212b"),$(20,`${ao(o)}. ${pt(e,o)}. ${Ee}`,p-40,12,!1,"#46545f"),d+=14;let f=d;r.forEach((u,h)=>{d=f,$(20+s+h*(i+c)+l,Y(u),i-2*l,14,!0,"#14212b")}),d=f+26;for(let u of n){let h=u.cells.map(w=>{let S=Gt(w);return{look:S.look,mark:Rt[w?.most_basis]?.[0]||"",text:[{all:ks(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(O=>({all:ks(O,i-2*l,11,!1),size:11,bold:!1}))]}}),y=ks(u.label,s-l,13,!0),C=Math.max(44,12+y.length*17,...h.map(w=>12+w.text.reduce((S,{all:O,size:Z})=>S+O.length*(Z+3),0)));for(let[w,S]of y.entries())m.push({x:20,y:d+20+w*17,text:S,size:13,bold:!0,fill:"#14212b"});h.forEach((w,S)=>{let{ink:O,...Z}=Gp(w.look),jt=20+s+S*(i+c);m.push({x:jt,y:d,w:i,h:C,...Z});let L=d+5;for(let{all:vt,size:Me,bold:x}of w.text)for(let I of vt)L+=Me+3,m.push({x:jt+l,y:L-2,text:I,size:Me,bold:x,fill:O});w.mark&&m.push({x:jt+i-20,y:d+18,text:w.mark,size:14,bold:!1,fill:O})}),d+=C+c}return d+=6,$(20,Object.values(Rt).map(([u,h])=>`${u} ${h}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(ys.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:m}}var xi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Cr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Oi(t,e,o),i=({x:d,y:$,w:f,h:u,fill:h,stroke:y,dash:C})=>`<rect x="${d}" y="${$}" width="${f}" height="${u}" rx="4" fill="${h}" stroke="${y}"${C?' stroke-dasharray="5 3"':""}/>`,l=({x:d,y:$,text:f,size:u,bold:h,fill:y})=>`<text x="${d}" y="${$}" font-size="${u}"${h?' font-weight="bold"':""} fill="${y}">${xi(f)}</text>`,c=s.map(d=>d.text===void 0?i(d):l(d)),p=xi(k(ys.picture.title,{heading:ys.heading,scenario:pt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Sr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Si(t,e,o){Se("matrix.svg",Cr(t,e,o),"image/svg+xml")}function Ci(t,e,o){let{width:n,height:r,list:s}=Oi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Sr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Se("matrix.png",p,"image/png"),"image/png")}function D({text:t,title:e=t,children:o}){let n=$t(null);return Ot(()=>{document.title=`${e} – Ketenkaart`},[e]),Ot(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Ct({text:t}){let{route:e}=F;return Ot(()=>{F.started&&t&&mt(t)},[t,e]),null}var Bt=b.check,ji=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Bt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Mi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Kp=(t={})=>Object.entries(t).map(([e,o])=>k(Bt.counted,{count:o,what:go(e).toLowerCase()})).sort(B);function Vp({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Bt.made,{name:s})}</p>`}
    ${E()&&n&&a`<${bi} made=${s} marked=${e.length+o.length>0} />`}
    <${ji} title=${Bt.faults} lines=${e} />
    <${ji} title=${Bt.questions} lines=${o} />
    <${Mi} title=${Bt.columns} lines=${r} />
    <${Mi} title=${Bt.read} lines=${Kp(n)} />
  `}function Zp(t){if(!t.length)throw new Error(Bt.first);if(t.length>1)throw new Error(k(Bt.one_only,{count:t.length}));if(t[0].size>$r)throw new Error(k(Bt.too_large,{name:t[0].name,most:$r/2**20}));return t[0]}function Ti(){let t=$t(null),[e,o]=K(null);async function n(r){try{let s=Zp(t.current.files);o({busy:!0});let i=await r(s);o(i),mt(i.message)}catch(s){o({message:s.message||Bt.silent,faults:s.faults})}}return Le(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(ur)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${D} text=${Bt.title}><p class="uitleg">${E()?Bt.intro_here:Bt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${E()?Bt.file_here:Bt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${E()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(ur)}>${Bt.check}</button>
      ${E()&&a`<${hi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Bt.busy}</p>`}
      ${e?.message&&a`<${Vp} ...${e} />`}
    </div>
    ${E()&&a`<${ki} /><${yi} />`}
    ${!E()&&g.served&&a`<p class="zacht">${Bt.kept}</p>`}
  `}var De=b.shared,vo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>A({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Et({label:t,name:e,options:o,id:n=e}){let r=F.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>A({[e]:s.target.value})}
      >
        <option value="">${De.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var He=({label:t=De.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>A({[e]:n.target.value},!0)}
    />
  </label>
`,xo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${De.clear}
  </button>
`,Yp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function le({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${De.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(r=>!Yp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(De.filters_set,{count:n}):De.filters}</summary>
      ${t}
    </details>
  `}var Qp=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function _s({query:t,children:e}){let[o,n]=K(Qp.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${De.change}</summary>
      ${e}
    </details>
  `}var Pe=()=>{let t=g.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${Et} label=${De.plan} name="plan" options=${t} /></div>`};function Ro(){let t=U(F.route.query),e=G(t.plan)?.dates||oo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=br(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${vo} legend=${De.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function jr(){let t=U(F.route.query),e=Wt(G(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${vo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ue(){let t=De.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:r,strict:s}=U(n),i=r?"":"uit",l=br(n,"verwachtingen",e);return a`
    <${Pe} />
    <${jr} />
    <${Ro} />
    <${vo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${vo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Li=b.shared.passage;function Ln({passage:t}){let[e,o]=K("");async function n(){try{o((await Ga(t)).woorden)}catch(r){o(r.message||Li.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Li.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>tt(t)?a`<a href=${re(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,At=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),ze=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=_o(t,e);return a`<span class=${`chip s-${ci(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Jp={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ge({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Jp[e]}
    </svg>
  `:null}var ws=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${q("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Mt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${et(o)}${xe()&&a`<${Ln} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Bi({of:t,look:e}){let[o,...n]=Mt(t);return o?a`
    <p class=${e}>
      ${et(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${xe()&&a`<${Ln} passage=${o} />`}
    </p>
  `:null}var vs=({id:t})=>[z(t,"broader")&&[a`<${M} id=${z(t,"broader")} />`," › "],a`<${M} id=${t} />`],an=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function xs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?B(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Mr=(t,e="")=>F.route.query[t]||e;function Xp({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var tm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Mr(s,r):l,m=d=>{let $=p===d.key?`-${d.key}`:d.key;s?A({[s]:$===r?null:$},!0):c($);let f=b.shared.table,u=$.startsWith("-")?f.descending:f.ascending;mt(k(f.sorted,{column:d.label.toLowerCase(),direction:u}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${Xp} id=${t} column=${d} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${xs(o,n,p).map(d=>a`<${tm} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var em=t=>t==null||t===!1||t===""||t.length===0;function Ke({pairs:t}){let e=t.filter(([,o])=>!em(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Q=b.compare,Os=t=>N(q("CellState",t)),lo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?k(Q.side,{plan:t.title,label:o}):N(o)}))),om=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function nm(t){let e=g.plans.map(l=>lo.filter(c=>c.plan===l).at(-1)),[o,n]=R?e:[lo[0],lo.at(-1)],r=lo.slice(0,-1).find(l=>l.key===t.van)||o,s=lo.slice(lo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Ei=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>A({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function sm({change:t,other:e}){let o=ke(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ae?null:e.date},!1),r=k(Q.see_cell,{kind:rt(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Q.see}<span class="sr">${r}</span></a></li>`}function rm({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Xt(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:Q.columns.step,text:s},{key:"soort",label:Q.columns.kind,text:c=>N(rt(c.kind))},{key:"een",label:e.label,text:c=>Os(c.before)},{key:"ander",label:o.label,text:c=>Os(c.after)},{key:"erbij",label:Q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${sm} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${_t} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function am({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Os},...t.after.map(i=>({key:i,label:Os(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Q.nothing)}))],s=k(Q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${k(Q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function im({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Ht($,e.date),l=$=>Ht($,o.date),c=$=>s.has($)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${gt} id=${$} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:v,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:Q.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${gt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...Lt],...r.map($=>[...p.map(f=>f.text($)),...Tt(null,e.plan.key)])],d=()=>A({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${Q.show_all}</button>
        <${_t} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${Q.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Ai({route:t}){if(lo.length<2)return a`<${D} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:o,after:n}=nm(t.query),r=om(e,o,U(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Q.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${D} text=${Q.heading[i]} title=${Q.title}><p class="uitleg">${l} ${Ee}</p><//>
    <${le}>
      <${jr} />
      ${lo.length>2&&a`
          <div class="velden">
            <${Ei} label=${Q.first} name="van" current=${e} options=${lo.slice(0,-1)} />
            <${Ei} label=${Q.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Q.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${rm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${am} actions=${s} one=${e} other=${o} />
        <${im} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Ct} text=${P(Q.shown,r.changes.length)} />
  `}var lm=20;function Ve({bar:t,support:e=!1,most:o=lm}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var ce=b.overview.legend,cm=g.codes.CellState,Bn=({expected:t=ce.expected,quiet:e=ce.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${ce.states.map(n=>a`
        <li><span class="staal"><${Ve} bar=${[[n,1]]} /></span>${ce.names[n]||N(cm[n].label)}</li>
      `)}
    <li><span class="staal"><${Ve} bar=${[[ce.support_state,1]]} support=${!0} /></span>${ce.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Tr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ss=()=>a`
  <aside class="legenda" aria-label=${ce.title}>
    <h2>${ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ve} bar=${ce.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${ce.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${ce.explain}</p>
    <${Bn} />
    <h3>${ce.how}</h3>
    <${Tr} />
    <p><span class="anders">${ce.other}</span>${ce.other_says}</p>
  </aside>
`;var ln=b.shared.gaps,qo=t=>[t,...t.also],Oo=t=>et(t.evidence)?[t.evidence]:[],Io=t=>g.queries[t]?.title||t,Fi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||st(t.sentence).includes(st(e.tekst)))&&qo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),pm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Be} />`,o&&ln.more_work,")"]:t;function Cs({list:t,plan:e}){if(!t.length)return a`<p>${G(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${pm} ...${r} />`]);return a`
    <p class="zacht">${ln.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function En({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Lr({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ws} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${R&&` · ${G(t.plan).title}`}
      ${tt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Pi=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${et(t)}
    ${xe()&&a`<${Ln} passage=${t} />`}
  </p>
`;function Br({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Oo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${En} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Pi} passage=${r} />`}
    ${n.why&&a`<p><strong>${ln.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${ln.who}</strong></p><${Cs} list=${t.candidates} plan=${t.plan} />`}
    <${io} text=${()=>Tn(t.sentence,Oo(t),e,G(t.plan))} />
  `} /></div>`}function mm({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Oo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Lr} gap=${t} query=${o} />
      ${n&&a`<${Pi} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${En} summary=${ln.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${En}
              summary=${ln.who}
              inside=${()=>a`<${Cs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${io} text=${()=>Tn(t.sentence,Oo(t),e,G(t.plan))} />
      </div>
    </article>
  `}var Er=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${mm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var oe=b.shared.work;function dm({id:t,date:e}){let o=new Map;for(let n of so(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],q("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${an} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function $m(t){let e=_(t,"dueBy");return e&&` (${k(oe.bound,{date:V(e)})}; ${$s(_(t,"modality"))})`}function um({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=te(o,e);return a`
          <li>
            ${n&&`${N(n)}: `}“${_(o,"deadlineText")}”${$m(o)}
            ${_(o,"revises")==="true"&&`, ${oe.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var fm=t=>g.lookups[t]?.told||"";function Ar({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${fm(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Wo({of:t}){let e=r=>[z(r,"barrier")&&k(oe.at_step,{step:v(z(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&ge(r,s))].filter(Boolean),o=r=>_(r,"status")?k(oe.other_status,{reading:e(r).join(", ")}):k(oe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:oe.other_unsaid}),n=zt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function An({id:t,scenario:e=null}){let o=ko(t,"basis",e),n=q("Strength",ko(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${vs} id=${z(t,"barrier")} />
        ${` · ${ct(t,"interventionKind").map(rt).join(", ")} · ${n} · `}
        <${Ge} basis=${o} />${` ${Rt[o]?.[1]||q("Basis",o)}`}
      </p>
      <p class="reden"><strong>${oe.here}</strong>${_(t,"rationale")}</p>
      <${Wo} of=${t} />
    </div>
  `}var zi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Ni({id:t,scenario:e,contributions:o}){let{date:n}=e,r=ms(t,n),s=_(t,"promise"),i=ds(t,n),l=o.length?o.map(p=>a`<${An} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${oe.across}</strong>${_(t,"rationale")}</p>`,c=[[oe.facts.deadline,i.length>0&&a`<${um} ids=${i} date=${n} />`],[oe.facts.who,a`<${dm} id=${t} date=${n} />`],[oe.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${Ar} id=${t} date=${n} />`],[oe.facts.how,l],[oe.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${zi} lead=${s&&oe.promise} text=${s||_(t,"summary")} />
      <${zi} lead=${oe.progress} text=${_(r,"summary")} />
      ${r&&a`<${Wo} of=${r} />`}
      <${Ke} pairs=${c} />
    </article>
  `}var Ze=t=>[...t].sort((e,o)=>B(v(e),v(o)));var Do=b.overview;function hm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...F.route.query,cel:ke(e,null,o)});return a`
    <p>${rn(G(o))}</p>
    ${n.length>0&&a`<h3>${Do.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Do.elsewhere,{count:r,kind:rt(e)})}${" "}
          <a href=${i}>${Do.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Do.who}</h3><${Cs} list=${s} plan=${o} />`}
  `}var gm=(t,e,o,n,r)=>yo(t,r).filter(s=>ps(z(s,"barrier"))===e&&(o!=="kind"||ct(s,"interventionKind").includes(n)));function bm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=$t(null),c=$t(null);Ot(()=>{let u=document.getElementById(No(i));return l.current.showModal(),c.current.focus(),()=>(u?.isConnected?u:document.getElementById(No(i)))?.focus()},[]);let{word:p,lines:m,look:d}=Gt(e),$=k(Do.panel_note,{scenario:pt(r,s)}),f=u=>o===null?[]:gm(u,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>A({cel:null})}
      onClick=${u=>u.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Do.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${N(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${R&&`${s.title}. `}${$}</p>
      ${e.asked&&a`<p>${Do.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(u=>a`<${Ni} key=${u} id=${u} scenario=${r} contributions=${f(u)} />`):a`<${hm} cell=${e} />`}
    </dialog>
  `}function js({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=bs(t),i=G(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[ie(i).indexOf(r)];return c?a`<${bm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var cn=b.overview;function Ri({open:t=!0}){let e={report:R?cn.howto.reports:ro(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Ha()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${cn.howto.title}</summary>
      <ol>${cn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var So=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function km({state:t,things:e,date:o}){let n=R?"h4":"h3",r=i=>_o(i,o)[1]&&a`<span class="zacht"> – ${_o(i,o)[1]}</span>`,s=k(cn.group,{state:N(q("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ze} ids=${Ze(e)} more=${r} />
    </div>
  `}function qi({scenario:t,plan:e}){let o=R?"h3":"h2";return ut(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(cn.apart.title,{kind:i.label})}<//>
          <p>${k(cn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${km} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${rn(e)}</p>`}
      </section>
    `})}var qt=b.coverage,ym=5,Ii=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ge} basis=${t.most_basis} />
    <${Ve} bar=${t.bar} support=${t.support_only} most=${ym} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function _m({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=ke(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${No(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>A({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${Ii} cell=${e} />
      </button>
    </td>
  `}var wm=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,vm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function xm({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(qt.caption,{scenario:pt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${wm} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&_(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${_m} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${vm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Om=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(qt.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...F.route.query,cel:ke(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${Ii} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Sm=({reach:t})=>a`
  <aside class="legenda" aria-label=${b.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:e.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${Bn} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Tr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Cm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function jm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${So} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${xm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Om} plan=${t} reach=${o} rows=${n} />
        <${Cm} reach=${o} />
      </div>
      <${Sm} reach=${o} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function Wi({route:t}){let e=U(t.query),{reach:o}=ut(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${D} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${pt(e)}</p>
      <${_s} query=${t.query}><${Ue} /><//>
    </div>
    ${ve(e).map(r=>a`
        <${jm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${js} address=${n} by="partner" scenario=${e} />`}
    <${Ct} text=${n?"":k(qt.shown,{scenario:pt(e)})} />
  `}var Fr=".",Ye=()=>new Set((F.route?.query.merk||"").split(Fr).filter(Boolean)),Di=()=>[...Ye()].join(Fr),Ms=()=>!!F.route?.query.alleen&&Ye().size>0;function Ts(t,e){let o=Ye();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return A({merk:[...o].join(Fr),...n&&{alleen:null}},!0),o.size}var Pr=b.shared.outcomes,Mm={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Fn=({outcome:t})=>a`<g class=${`teken teken-${Pr[t].sign}`}>${Mm[Pr[t].sign]}</g>`,pn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Fn} outcome=${t} /></svg>
`,Ho=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${pn} outcome=${t} /> ${Pr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ne=b.gaps,Tm=b.shared.outcomes;function zr({gaps:t,what:e}){let o=Ye(),n=t.filter(i=>o.has(i.mark)).length,r=i=>mt(P(Ne.bar.changed,Ts(t,i.target.checked))),s=t.length>1?k(Ne.mark_all,{count:t.length,what:e}):k(Ne.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Ki=t=>Ye().has(t.mark)?"gemarkeerd":"",Lm=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ki(t)}`} data-vraag=${t.mark}>
    <${zr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Lr} gap=${t} query=${o} />
      <${Br} gap=${t} scenario=${e} />
    </div>
  </article>
`,Bm={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Io(e)])}};function Em({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map($=>n==="topic"?Io($.query):Hi($))),c=$=>e.filter(f=>(n==="topic"?Io(f.query):Hi(f))===$).length,p=$=>c($)>1?k(Ne.repeated,{title:$,count:c($)}):$,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${P(Ne.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ne.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ne.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${zr} gaps=${e} what=${t} />
      <${En} summary=${m} inside=${()=>e.map($=>a`<${Lm} key=${$.mark} gap=${$} scenario=${r} query=${g.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var Hi=t=>t.subject_label;function Vi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Bm[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Em}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var Ui=2;function Am({row:t}){let e=t.who.length>Ui+1?t.who.slice(0,Ui):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${Fm} />${o>0&&k(Ne.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ne.deadline.how[t.how]}</span>
  `}var Fm=t=>v(t);function Pm({gap:t,scenario:e}){let o=t.deadline,n=Ne.deadline.columns,r=Be(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Ki(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${zr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Br} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Ho} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Am} row=${o} /></td>
    </tr>
  `}var Gi=8;function Zi({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ne.deadline,p=o||t.length<=Gi+1?t:t.slice(0,Gi),m=Object.entries(Tm).map(([d,{said:$}])=>[t.filter(f=>f.deadline.outcome===d).length,$]).filter(([d])=>d).map(([d,$])=>k(i,{count:d,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${Pm} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>A({termijnen:"alle"},!0)}>
            ${P(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var pe=b.gaps.bar,zm={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function Nm({scenario:t,tell:e}){async function o(n){e(pe.busy);try{let r=await Va(Qo(t),Di(),n);Se(`${pe.file}.${n}`,r,zm[n]),e("")}catch(r){e(r.message)}}return Za().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${pe.office[n]}</button>`)}function Yi({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=Ye();if(!s.size)return null;let i=t.filter(d=>s.has(d.mark)),l=s.size-i.length,c=Ms(),p=()=>{Ts([...s].map(d=>({mark:d})),!1),mt(pe.cleared)},m=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${pe.label}>
      <p>
        <strong>${P(pe.count,s.size)}</strong>${l>0&&P(pe.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?pe.every:pe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${pe.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||pe.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${pe.print}</button>
      <${_t} name=${`${pe.file}.csv`} rows=${()=>o(i)} label=${pe.csv} id="merk-csv" />
      <${Nm} scenario=${e} tell=${r} />
    </section>
  `}var ot=b.gaps,Xi=t=>v(Xt(t)||t),Qi=(t,e)=>[[...ot.csv,...Lt],...t.map(o=>[q("Severity",o.severity),Io(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(rt).join(", "),o.partners.map(Xi).join(", "),o.subject_label,Oo(o).map(et).join("; "),...Tt(e,o.plan)])],Nr=["tekst","stap","soort","partner","vraag","gewicht"];function Rm({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>qo(s).flatMap(i=>i.partners)),Xi),n=e(t.map(s=>s.query).sort(B),Io),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${le}>
      <div class="velden">
        <${Et}
          label=${ot.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>B(s[1],i[1]))}
        />
        <${Et} label=${ot.fields.step} name="stap" options=${Pt.map(s=>[s.notation,s.label])} />
        <${Et} label=${ot.fields.query} name="vraag" options=${n} />
        <${Et} label=${ot.fields.weight} name="gewicht" options=${r} />
        <${Et} label=${ot.fields.kind} name="soort" options=${tn.map(s=>[s.notation,s.label])} />
        <${He} label=${ot.fields.text} name="tekst" />
        <${xo} names=${Nr} />
      </div>
    <//>
  `}var qm=({scenario:t})=>a`
  <details class="blik">
    <summary>${pt(t)} <span class="wijzig">${ot.change}</span></summary>
    <${Ue} />
  </details>
`,tl="bron",Ji=Object.keys(g.codes.Severity).at(-1);function Im({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>P(ot.questions,c.length),i={points:k(ot.part_counts.points,{questions:s(t),topics:P(ot.topics_count,r)}),source:k(ot.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${ot.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ot.parts_label}>
      ${l("points","overleg",!o)}${l("source",tl,o)}
    </nav>
  `}var Ls={onderwerp:"topic",soort:"query"};function Wm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(d=>d.deadline).sort((d,$)=>B(d.deadline.day,$.deadline.day)),l=t.filter(d=>!d.deadline),c=Ls[o],p=Object.entries(Ls).map(([d,$])=>[d,ot.fold[$]]),m=()=>A({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Zi} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ot.heading[c]}</h2>
            <p>${ot.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?ot.refold:ot.unfold}</button>
            </p>
          </header>
          <${vo} legend=${ot.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Vi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${ot.none}</p>`}
  `}var Dm=25;function el({route:t}){let e=U(t.query),o=t.query,n=ut(e).gaps,r=Ms(),s=n.filter(h=>r?Ye().has(h.mark):Fi(h,o)),i=s.filter(h=>h.severity!==Ji),l=s.filter(h=>h.severity===Ji),c=o.deel?o.deel===tl:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Nr.some(h=>o[h]),d=o.vouw?o.vouw==="uit":m&&p.length<=Dm,$=o.per in Ls?o.per:Object.keys(Ls)[Number(c&&!r)],f=Object.fromEntries(Nr.filter(h=>o[h]).map(h=>[h,o[h]])),u=h=>P(ot.questions,h.length);return a`
    <${D} text=${ot.title}>
      <p class="uitleg">${k(ot.intro,{report:ro(G(e.plan))})} ${Ee}</p>
    <//>
    ${ve(e).map(h=>a`<${So} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${ot.only_title}</strong></p>`:a`<${Im} points=${i} low=${l} source=${c} query=${f} />`}
      <${qm} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Rm} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${ot.source_intro}</p>`}
        <${Wm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${_t} name="aandachtspunten.csv" rows=${()=>Qi(p,e)} /></p>
      </div>
    </div>
    <${Yi} gaps=${n} scenario=${e} rows=${h=>Qi(h,e)} />
    <${Ct} text=${k(ot.shown,{points:u(i),source:u(l)})} />
  `}function Bs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ol(t,e,o){let n=new Map(t.map(d=>[d.id,d])),r=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),s=[],i=[...t].sort((d,$)=>B(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),s.push(d);for(let $ of T(r(d)))c($)}};for(let d of i)c(d);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((d,$)=>{let f=$<p,u=f?p:s.length-p,h=f?$:s.length-1-$,y=u>1?Math.sin(Math.PI*h/(u-1)):1,C=Math.round((h+.5)*m*(p/u));return{...n.get(d),x:Math.round((f?-1:1)*(140+250*y)),y:C}})}var Ce="omgeving",Hm=16,Rr=8,qr=68,Ir=236;function nl(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:q("Basis",_(s,"basis"))});for(let s of so(t,e))n(s.organisation,t,"rol",q("Role",s.role));for(let s of nn(t,e))n(t,s.undertaking,"rol",q("Role",s.role));for(let s of yo(t))Nt(s,e)&&n(t,z(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Nt(s,e)&&n(z(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&tt(l.slice(1))&&n(t,l.slice(1),"verband",go(s));for(let[s,i]of Oe(t))tt(s)&&Nt(s,e)&&n(s,t,"verband",go(i));return[...o.values()]}var ne=g.around,Um=t=>Jo(t).find(e=>ne.nodes[e])||"*",Gm=t=>t.length>ne.letters?`${t.slice(0,ne.letters-1)}…`:t,sl=(t,e,o)=>({id:t,label:Gm(v(t)),title:v(t),group:Um(t),x:e,y:o}),rl=t=>{let{color:e,dashes:o}=ne.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function al(t,e){let o=St(t)?t:"",n=o?nl(o,e).map(rl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,d)=>B(v(m),v(d))).map((m,d)=>sl(m,c*ne.width,d))});return{...ne,name:Ce,title:o?ne.title_of.replace("{name}",v(o)):ne.title,layout:"columns",looks:ne,nodes:Bs(i,ne.step),rows:n,date:e,centre:o}}function il(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>St(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=nl(l,o),m=y=>y.from===l?y.to:y.from,d=T(p.map(m)).filter(y=>!c.has(y)),$=d.slice(0,Hm),f=r.find(y=>y.id===l),u=(n==="route"?Vm:Km)(r,f,$);r.push(...u.map(({id:y,x:C,y:w})=>sl(y,C,w)));let h=new Map(u.map(y=>[y.id,y]));for(let y of p.filter(C=>h.has(m(C)))){let{branch:C}=h.get(m(y));s.push({...rl(y),...C&&{branch:{...C,head:l,stop:m(y)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:r,rows:s,left:i}}function Km(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ne.width:s+ne.width,l=e.y-(o.length-1)*ne.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*ne.step}))}function Vm(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Rr)*Ir,i=Math.max(0,Math.min(e.x+qr,n+qr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Rr)*Ir,m=r+26+c%Rr*(ne.step-3);return{id:l,x:p+Ir/2-4,y:m,branch:{beside:p-e.x,aside:qr,top:r}}})}function ll(t,e){let{date:o}=U(e);if(t===Ce)return al(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function mn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var dn=t=>Object.keys(t.table).filter(e=>!cl[e]),cl={from_label:"from",to_label:"to"},pl=t=>cl[t],Es={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function ml(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=U(e),r=Object.entries(Es).map(([c,p])=>[p,c==="partner"?e[c]&&Xt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:ol(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Bs(l,t.step):l,rows:s}}var As=b.graph.choose,$l="alles",Zm=["stap","hoofdstuk"],ul=t=>!!t[$l]||Object.keys(Es).some(e=>t[e]),dl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function fl({picture:t}){let e=T(fe("Chapter").map(s=>_(s,"identifier"))).sort(B),o=s=>v(fe("Chapter").find(i=>_(i,"identifier")===s)),n={stap:Pt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${As.sentence}</p>
    ${Zm.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Es[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${As[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${P(As.partners,dl(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[$l]:"ja"})}>${P(As.whole,dl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Qe=b.graph.card,Pn=3;function gl(t,e=fo){let o=T(t.filter(Boolean)),n=o.length-Pn;return e(n>0?[...o.slice(0,Pn),Qe.more.replace("{count}",String(n))]:o)}var Fs=t=>gl(t,e=>e.join("; ")),hl=t=>Fs(t.flatMap(e=>St(e)?Mt(e).slice(0,1).map(et):[])),bl=t=>q("Role",t);function Ym(t,e){let o=so(t,e).filter(s=>Po(s.role)),n=yo(t).filter(s=>Nt(s,e)),r=s=>`${v(vr(z(s,"barrier")))}, ${q("Basis",_(s,"basis")).toLowerCase()}`;return[[Qe.who,Fs(o.map(s=>`${v(s.organisation)} (${bl(s.role)})`))],[Qe.state,Ht(t,e)],[Qe.step,Fs(n.map(r))],[Qe.where,Fs(Mt(t).slice(0,2).map(et))]]}function kl(t,e){let o=[t.from,t.to].flatMap(n=>n?nn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Po(r.role)):[]);return gl(o.map(n=>bl(n.role)))}var Qm=(t,e)=>dn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),Jm=(t,e,o)=>[...t.said.filter(n=>n&&st(n)!==st(e)),kl(t,o)].filter(Boolean).join(" · ");function yl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:mn(t,r,n),facts:[...Qm(t,r),[Qe.role,kl(r,t.date)],[Qe.where,hl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=no(o)?Ym(o,t.date):[...s.slice(0,Pn).map(c=>[i(c),Jm(c,i(c),t.date)]),[Qe.also,s.length>Pn?Qe.more.replace("{count}",String(s.length-Pn)):""],[Qe.where,hl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:St(o)?N(ht(o)):"",name:n(o),facts:l,thing:St(o)?o:""}}var It=b.graph,Wr=40,_l=(t,e=v(t))=>a`<a href=${re(t)}>${e}</a>`,Xm=t=>(t===1?It.counted.one:It.counted.more).replace("{count}",t);function td({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=dn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function ed({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>St(s)&&s!==e.from&&s!==e.to),r=s=>_o(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${mn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${td} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Ee}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${It.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${It.about}</p>
        <ul>${n.map(s=>a`<li>${tt(s)?_l(s):v(s)}${no(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Mt(s).slice(0,1).map(i=>a`<span class="zacht adres">${et(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&tt(s)).map((s,i)=>a`${i>0&&" · "}${_l(s,It.page_of.replace("{name}",v(s)))}`)}</p>
  `}function od({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||ht(o),m=s.includes(o),d=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?It.towards:It.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${N(p)}. `}${Xm(l.length)}</p>
    ${St(o)&&tt(o)&&a`<p class="acties">
        <a href=${re(o)}>${It.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${It.fold}`:`+ ${It.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Ce],{ding:o})}>${It.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Wr).map(d)}</ul>
    ${l.length>Wr&&a`<p>${It.rest.replace("{count}",String(l.length-Wr))}</p>`}
  `}function wl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${It.in_words}>
      ${e&&a`<${ed} ...${t} />`} ${o&&a`<${od} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${It.nothing_chosen}</p>`)}
    </section>
  `}function vl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=$t(null);Le(()=>{let $=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Ot(()=>{let{offsetWidth:$,offsetHeight:f,offsetParent:u}=p.current,h=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),y=n.y+16,C=y+f>u.clientHeight-4?Math.max(4,n.y-18-f):y;p.current.style.transform=`translate(${h}px, ${C}px)`});let m=yl(t,e,n.id,o),d=m.facts.filter(([$,f])=>$&&f);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${d.map(([$,f])=>a`<div><dt>${$}</dt><dd>${f}</dd></div>`)}</dl>
      ${m.thing&&tt(m.thing)&&a`<p class="acties"><a href=${re(m.thing)}>${It.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?It.fold:It.unfold}</button>`}</p>`}
    </div>
  `}var Uo="#16212B",xl="#8E8779",Dr="#0A4F7A",Ps="#FFFFFF";function Hr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ol(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Sl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Uo,t.lineWidth=14,s(),t.strokeStyle=Ps,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Uo,t.fill(),t.restore()}function nd(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Uo:Ps,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Uo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Uo,t.stroke()}function Cl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function zn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function sd({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function jl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:sd(zn(e,s),s)}));for(let{down:s}of r)Hr(t,s,3,xl);for(let{on:s,down:i}of r)s&&Hr(t,i,4,Uo);t.restore()}function Ml(t,e,o,n){for(let r of o){let{x:s,y:i}=zn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:d}=e.body.nodes[r.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(r.edge.id),f=r.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=s<p?p-f:p+f;Math.abs(u-s)>3&&Hr(t,[[s,i],[u,i]],$?4:1.6,$?Uo:xl)}for(let r of o){let{x:s,y:i}=zn(e,r);nd(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Ur(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Tl(t,e,o,n){let{x:r,y:s}=Ur(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Dr:Ps,t.fill(),t.lineWidth=1.8,t.strokeStyle=Dr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Ps:Dr,t.stroke(),t.restore()}var rd="#16212B",zs=12/14,ad=13,Ll=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<ad;function Bl(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=Cl(e,o),d=new Map(m.map(x=>[x.edge.id,x])),$=new vis.DataSet(e.map(({title:x,...I})=>p?I:{...I,title:x})),f=new vis.DataSet(o.map(x=>d.has(x.id)?{...x,hidden:!0}:x)),u=new vis.Network(t,{nodes:$,edges:f},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let y=e.filter(x=>x.slot).map(x=>x.id),C=e.filter(x=>x.station).sort((x,I)=>x.station-I.station),w=new Set,S="",O=()=>[...new Set([S,...s,...u.getSelectedNodes()])].filter(x=>x&&c(x));u.on("beforeDrawing",x=>{jl(x,u,m,w);let I=C.map(H=>u.getPosition(H.id));I.length&&Sl(x,I);for(let H of y)Ol(x,u.getBoundingBox(H))}),u.on("afterDrawing",x=>{Ml(x,u,m,w);for(let I of O())Tl(x,u,I,s.includes(I))});let Z=x=>m.find(I=>Ll(zn(u,I),x,u.getScale()))?.edge.id,jt=x=>O().find(I=>Ll(Ur(u,I),x,u.getScale())),L=(x=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=x))return;let H=Math.min(...e.map(eo=>eo.x))-85,X=Math.min(...e.map(eo=>eo.y))-30,Te=t.clientWidth/x*.5,_e=Math.max(...e.map(eo=>eo.x))+85-H,ue={x:_e<2*Te?H+_e/2:H+Te,y:X+t.clientHeight/x*.5};u.moveTo({position:ue,scale:x,animation:!1})};u.on("click",({nodes:[x],edges:[I],pointer:H})=>{let X=jt(H.canvas);X?l?.(X):i?.(Z(H.canvas)??x??I??null)}),u.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let vt=(x,I)=>{x&&c(x)!==(S===x)&&u.redraw(),x&&(S=x),p?.(x,I)};if(p){u.on("hoverNode",({node:H,pointer:X})=>vt(H,X.DOM)),u.on("hoverEdge",({edge:H,pointer:X})=>vt(H,X.DOM));for(let H of["blurNode","blurEdge","dragStart","zoom"])u.on(H,()=>vt(null));let x="",I=H=>{if(!m.length||H.buttons)return;let{left:X,top:Te}=t.getBoundingClientRect(),_e={x:H.clientX-X,y:H.clientY-Te},ue=Z(u.DOMtoCanvas(_e))||"";ue!==x&&vt(ue||null,_e),t.style.cursor=ue||jt(u.DOMtoCanvas(_e))?"pointer":"",x=ue};h.addEventListener("pointermove",I)}r?u.moveTo({...r,animation:!1}):L(zs);let Me=new Map(o.map(x=>[x.id,x]));return{network:u,fit:L,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:x=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*x))}),select(x,I,H){let X=I.length?I:o.filter(kt=>x.includes(kt.from)||x.includes(kt.to)).map(kt=>kt.id),Te=new Set(X.filter(kt=>Me.has(kt))),_e=[...w,...Te].filter(kt=>!d.has(kt)&&w.has(kt)!==Te.has(kt));_e.length&&f.update(_e.map(kt=>Te.has(kt)?{id:kt,width:3,color:{color:rd}}:{id:kt,width:1.6,color:{color:Me.get(kt).color}})),w=Te;let ue=x.filter(kt=>$.get(kt));if(u.setSelection({nodes:ue,edges:[]},{highlightEdges:!1}),u.redraw(),!H||!ue.length)return;ue.some(kt=>{let{x:W,y:Gn}=u.canvasToDOM(u.getPosition(kt));return W>0&&W<t.clientWidth&&Gn>0&&Gn<t.clientHeight})||u.focus(ue[0],{scale:Math.max(u.getScale(),zs),animation:!1})},show(x){u.fit({nodes:x.filter(I=>$.get(I)),animation:!1,maxZoomLevel:1.15}),u.getScale()<zs&&u.moveTo({scale:zs})},destroy:()=>u.destroy()}}function El(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var id=250,ld=.74,cd={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Al(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:d}=t,$=$t(null),f=$t({of:"",view:null,ids:new Set}),u=$t(t);u.current=t,Ot(()=>{let C=performance.now(),w=f.current.of===e?f.current.view:null,S=0,O=(L,vt)=>{window.clearTimeout(S),S=window.setTimeout(()=>u.current.onHover(L===null?null:{id:L,...vt}),id)},Z=Bl($.current,{nodes:o,edges:n,options:r,view:w,opened:d},{onChoose:L=>u.current.onChoose(L),onUnfold:L=>u.current.onUnfold(L),unfolds:L=>u.current.unfolds(L),onHover:O});s.current=Z;let jt=w?o.map(L=>L.id).filter(L=>!f.current.ids.has(L)):[];return jt.length&&Z.show([...jt,...i]),$.current.dataset.ms=String(Math.round(performance.now()-C)),()=>{window.clearTimeout(S),f.current={of:e,view:Z.view(),ids:new Set(o.map(L=>L.id))},Z.destroy(),s.current=null}},[e,o,n]),Ot(()=>{p&&f.current.of===""&&s.current.fit(12/14)},[p]),Ot(()=>{let C=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",C),()=>document.removeEventListener("fullscreenchange",C)},[]),Ot(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=C=>cd[C.key]?.(t),y={height:`${El(o,Math.max(420,Math.round(window.innerHeight*ld)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${y} data-title=${m} onKeyDown=${h}></div>`}var Nn=t=>t===""?2:St(t)&&zo(t)?1:0;function Ns(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Nn(s)-Nn(i)||B(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Je=b.graph.matrix,Go=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Fl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Je.nobody,c=w=>o.get(w)?.label||Je.nobody,{givers:p,takers:m,at:d}=Ns(e,c),$=w=>t.looks.edges[w.group],f=w=>[w.said[0],$(w).label].filter(Boolean).join(", "),u=(w,S)=>[Nn(w)!==Nn(S)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),h=(w,S)=>{let O=w.currentTarget.getBoundingClientRect(),Z=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:S.id,x:O.right-Z.left,y:O.bottom-Z.top-10})},y=(w,S)=>{let O=d(w,S);if(!O.length)return null;let Z=O.some(L=>L.id===n),jt=O.some(L=>$(L).mark==="broken");return a`
      <button type="button" class=${jt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(w)} ${Je.to} ${l(S)}: ${O.map(f).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(L=>L.id===n)+1)%O.length].id)}
        onMouseEnter=${L=>h(L,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${L=>h(L,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Go} look=${$(O[0])} /><b>${O.length}</b>`:O.map(L=>a`<${Go} look=${$(L)} />`)}
      </button>
    `},C=w=>n&&e.some(S=>S.id===n&&(S.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Je.corner}</td>
            ${m.map((w,S)=>a`<th scope="col" class=${u(w,m[S-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,S)=>a`
              <tr class=${[u(w,p[S-1]??w),C(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${m.map((O,Z)=>a`<td class=${u(O,m[Z-1]??O)}>${y(w,O)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Pl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Je.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Go} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Je.no_giver],["to",Je.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Je.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Je.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${N(Je.empty)}</p>
  `}var co=b.graph,Nl=["kies","uit"],zl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Nl];function pd({thing:t}){let e=we(()=>[...Jt.keys()].filter(tt).sort((n,r)=>B(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?A({ding:r,kies:null,uit:null}):mt(co.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${co.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${St(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Rl({picture:t,query:e}){let[o,n]=K(!1),r=zl.filter(h=>e[h]&&!Nl.includes(h)).length,s=t.name===Ce,i=t.nodes.filter(h=>xn(h.id)).sort((h,y)=>B(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>N(g.codes.CellState[h]?.label||q("Status",h)),m=tn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),d=Pt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),f=fe("Chapter").map(h=>[_(h,"identifier"),v(h)]).filter(([h])=>$.has(h)).sort((h,y)=>B(h[0],y[0])),u=[["stap",co.filters.step,d.map(h=>[h.notation,h.label])],["hoofdstuk",co.filters.chapter,f],["soort",co.filters.kind,m.map(h=>[h.notation,h.label])],["partner",co.filters.partner,i.map(h=>[_(h.id,"notation"),h.title])],["staat",co.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):co.choices}</summary>
      ${!s&&a`<${Pe} />`}
      <${Ro} />
      <div class="velden">
        ${s&&a`<${pd} thing=${t.centre} />`}
        ${!s&&u.filter(([,,h])=>h.length>1).map(([h,y,C])=>a`<${Et} name=${h} label=${y} options=${C} />`)}
        <${He} label=${co.filters.search} name="zoek" id="graafzoek" />
        <${xo} names=${zl} />
      </div>
    </details>
  `}var Gr=b.graph,md={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},dd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${md[t.mark]}
  </svg>
`,$d=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,ql={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Il=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${ql[t.shape]?"#FFFFFF":t.color} stroke=${ql[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Wl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Go} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${dd} look=${p} />`;if(t.layout!=="grid")return a`<${$d} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Il} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),A({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Gr.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Gr.points}>
      ${s.map(([,c])=>a`<li><${Il} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Gr.slots}</span></li>`}
    </ul>`}
  `}var Rs=b.graph;function Kr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Ns(e,o)[s?"givers":"takers"];return p.sort((m,d)=>(c.get(m)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let d=e.filter(y=>(y[i]||"")===m),$=d.filter(y=>y.color||s),f=d.filter(y=>!y.color&&!s),u=$.length?P(s?Rs.list.flows:Rs.list.partners,$.length):Rs.list.nobody,h=f.length>0&&P(Rs.list.slots,f.length);return a`
        <details key=${m} open=${p.length<4||d.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[u,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${f.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Go} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Rn=b.graph,Dl="from_label",ud="amount",Vr=new WeakMap;function fd(t,e){return Vr.has(t)||Vr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Vr.get(t).get(e)||Rn.not_said}function $n(t,e,o){let n=pl(o);return n?fd(t,e[n]):e.said[dn(t).indexOf(o)]||""}function hd(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[$n(t,l,n),l]),i=l=>+(l===""||l===Rn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*B(l[0],c[0])).map(([,l])=>l)}function Hl({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=F.route.query.sorteer||Dl,i=Object.entries(t.table),l=(d,$)=>{let f=s===d?`-${d}`:d;A({sorteer:f===Dl?null:f},!0),mt(Rn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Rn.down:Rn.up))},c=d=>s===d?"ascending":s===`-${d}`?"descending":null,p=([d,$])=>d===ud?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=d=>{let $=d.id===o,f=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${f?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} onClick=${u=>u.target.closest("button, a")||n(d.id)}>
        ${i.map(([u,h],y)=>y?a`<td role="cell" data-kop=${h}>${$n(t,d,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${$n(t,d,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${hd(t,e,s).map(m)}</tbody>
    </table>
  `}var Xe=b.graph,Ul=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Xe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Gl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Xe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Se(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Xe.tools.fit,()=>t.current.fit())} ${n("back",Xe.tools.back,o)}
      ${n("screen",Xe.tools.screen,r)} ${n("png",Xe.tools.png,s)}
    </div>
  `}function Kl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>A({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Xe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Xe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(Xe.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Ce],{ding:r})}>${Xe.surroundings}</a></p>`})}
    </nav>
  `}function Co(){let t=b.missing;return a`
    <${D} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var wt=b.graph,gd="(max-width: 44rem)",Zr=null,Yr=()=>Zr,Ko=t=>A({kies:F.route.query.kies===t?null:t},!0);function bd(t){let e=window.matchMedia(gd).matches,o=t.matrix?[["matrix",wt.show.matrix],["beeld",wt.show.arrows]]:[["beeld",wt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",wt.show.list]]:[],r=["tabel",wt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function kd(t,e,o){let n=st(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>st($n(t,s,i)).includes(n))):e}function yd({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let d=we(()=>e.rows.filter(u=>u.color),[e]),$=we(()=>[...e.nodes].filter(u=>u.title).sort((u,h)=>u.y-h.y||u.x-h.x).map(u=>u.id),[e]),f=u=>{let h=$[($.indexOf(s[0])+u+$.length)%$.length];A({kies:h},!0)};return a`
    <${Al} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${wd(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(wt.picture,{title:t.title})} onChoose=${u=>u&&Ko(u)} onStep=${f}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>A({kies:null},!0)} />
  `}function _d({picture:t,query:e}){let o=$t(null),n=$t(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=we(()=>ml(t,e),[t,p]),d=(e.uit||"").split(",").filter(St),$=we(()=>il(m,d,t.date,t.layout),[m,e.uit]),f=we(()=>new Map($.nodes.map(W=>[W.id,W])),[$]),u=$.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),h=u?"":f.has(c)?c:"",y=we(()=>kd(t,m.rows,e.zoek),[m,e.zoek]),C=!u&&!h&&st(e.zoek||""),w=C?$.nodes.filter(W=>st(W.title||"").includes(C)).map(W=>W.id):[],S=bd(t),O=S.some(([W])=>W===e.toon)?e.toon:S[0][0],Z=t.choose&&!ul(e),jt=O==="beeld"&&!Z,L=W=>f.get(W)?.title||(t.matrix?wt.matrix.nobody:wt.not_said),vt=W=>St(W)&&tt(W)&&W!==t.centre,Me=W=>{if(!vt(W))return;let Gn=d.includes(W)?d.filter(ep=>ep!==W):[...d,W];l(null),A({uit:Gn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},I=W=>{n.current=W,W||l(null)};Le(()=>{!c||!F.started||(u&&!(u.from&&u.to)?mt(k(wt.chosen_one,{name:mn(t,u,L)})):u?mt(k(wt.chosen_pair,{from:L(u.from),to:L(u.to)})):h&&mt(k(wt.chosen_one,{name:L(h)})))},[c]),Ot(()=>(Zr={name:t.name,drawing:o.current},()=>{Zr=null}));let H=u&&!u.color?`leeg~${u.id}`:"",X=H&&f.has(H)?[H]:u?[u.from,u.to].filter(Boolean):h?[h]:w,Te={unfolds:vt,unfold:Me,point:x},_e={picture:t,rows:$.rows,name:L,opened:d,unfold:Me,pick:Ko},ue=i&&i.id!==c&&a`<${vl} ...${_e} unfolds=${vt} keep=${I} hover=${i} close=${()=>l(null)} />`,eo=P(wt.rows,y.length),kt=t.matrix?a`<${Pl} picture=${t} rows=${y} name=${L} pick=${Ko} />`:t.layout==="route"&&jt&&a`<p class="zacht">${wt.nothing_chosen}</p><${Kr} picture=${t} rows=${y} name=${L} chosen="" pick=${Ko} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Ul} ways=${S} shows=${O} choose=${W=>A({toon:W},!0)} />
      ${jt&&a`<${Gl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Rl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${jt&&a`<${Kl} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${wt.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${fl} picture=${t} />`:O==="matrix"?a`<${Fl} picture=${t} rows=${y} names=${f} chosen=${u?.id||""} pick=${Ko}
                      point=${x} caption=${k(wt.matrix.caption,{rows:eo})} />`:O==="lijst"?a`<${Kr} picture=${t} rows=${y} name=${L} chosen=${u?.id||""} pick=${Ko} />`:a`<${yd} ...${{picture:t,drawn:$,opened:d,chosen:c,row:u,lit:X,choices:p,handle:o,turn:r,tell:Te}}
                        shown=${O==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?wt.alone:wt.empty}</p>`}
            ${ue}
          </div>
          ${!Z&&a`<${Wl} picture=${t} hidden=${e.zonder||""} />`}
          ${jt&&a`<p class="zacht sleutels">${wt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Hl} picture=${t} rows=${y} chosen=${u?.id||h} pick=${Ko}
              caption=${k(wt.caption,{title:t.title,rows:eo})} />
          </div>
          <div class="acties">
            <${_t} name=${`${t.name}.csv`} rows=${()=>vd(t,y)} />
          </div>
        </div>
      </div>
      <${wl} ...${_e} row=${u} node=${h} first=${kt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${wt.loose}</p>`}
  `}var wd=(t,e)=>e.length&&t.name!==Ce?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,vd=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>$n(t,o,n)),...Tt(null)])];function xd({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Ce,g.around.tab]];return a`
    <${D} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${wt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Vl({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=we(()=>ll(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${xd} name=${o} title=${n.title} sentence=${n.sentence} />
    <${_d} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Co} />`}function qn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=U(p.query).plan,d=o(m).filter(h=>s(h,p.query)),$=n(),f=P(l.count,d.length),u=()=>[[...$.map(h=>h.label),...Lt],...xs(d,$,Mr("sorteer",i)).map(h=>[...$.map(y=>y.text(h)),...Tt(null,lt(h.id)?.key||m)])];return a`
      <${D} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${le}>
        <${Pe} />
        <div class="velden">
          <${He} name="tekst" />
          ${r().map(h=>a`<${Et} ...${h} />`)}
          <${xo} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${f}<${_t} name=${`${t}.csv`} rows=${u} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${k(l.caption,{count:f})}
          rows=${d}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Ct} text=${f} />
    `}}var Zl=Pt.map(t=>[t.notation,t.label]),Yl=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ql=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Jl=(t,e)=>!e||st([v(t),...["altLabel","promise","summary"].flatMap(o=>ct(t,o))].join(" ")).includes(st(e)),to=b.partners,Xl=qn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[R?t:""],keep:(t,e)=>Jl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:to.fields.step,name:"stap",options:Zl},{label:to.fields.kind,name:"soort",options:Ql("OrganisationKind")},{label:to.fields.role,name:"rol",options:Object.entries(to.roles)}],columns:()=>[{key:"naam",label:to.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${an} id=${t.id} />`]},{key:"soort",label:to.columns.kind,text:t=>ge(t.id,"organisationKind")},{key:"stappen",label:to.columns.steps,text:t=>Yl(t.steps)},{key:"handelt",label:to.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:to.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:to.columns.wish,text:t=>t.wish}]}),Vt=b.measures,In=t=>g.called[t]?.short||"",Wn=t=>_(t,"prefLabel"),Od=Xa.map(t=>({id:t,...g.works[t]})).sort((t,e)=>B(In(t.id)||"~",In(e.id)||"~")||B(Wn(t.id),Wn(e.id))),qs=R?"":oo[0].date,Sd=(t,e,o)=>({key:t,label:e,text:({id:n})=>sn(n,o)?Ht(n,o):"",cell:({id:n})=>sn(n,o)&&a`<${gt} id=${n} date=${o} />`}),Cd=()=>fe("Chapter").sort((t,e)=>B(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Vt.chapter,{identifier:_(t,"identifier"),title:Wn(t)})]),tc=qn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Od.filter(e=>Ao(e.id,t)),keep:(t,e)=>Jl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:on(t.id).includes(e.stap)))&&(!e.soort||li(t.id).includes(e.soort))&&(!e.wat||he(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||sn(t.id)===e.staat),fields:()=>[{label:Vt.fields.what,name:"wat",options:Object.entries(Vt.types)},{label:Vt.fields.chapter,name:"hoofdstuk",options:Cd()},{label:Vt.fields.step,name:"stap",options:[...Zl,["alle",Vt.across]]},{label:Vt.fields.kind,name:"soort",options:tn.map(t=>[t.notation,t.label])},{label:Vt.fields.status,name:"staat",options:Ql("Status")}],columns:()=>[{key:"nr",label:Vt.columns.number,text:({id:t})=>In(t),cell:({id:t})=>In(t)?a`<a href=${re(t)}>${In(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},{key:"naam",label:Vt.columns.name,text:({id:t})=>Wn(t),cell:({id:t})=>a`<${M} id=${t} text=${Wn(t)} />`},...Ae(({id:t})=>lt(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>ht(t)},...qs&&qs!==ae?[Sd("plan",N(ho(qs)),qs)]:[],{key:"nu",label:R?Vt.columns.stand:N(ho(ae)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Vt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>V(_(t,"finalDueBy"))},{key:"stap",label:Vt.columns.step,text:t=>t.across?b.shared.all_steps:Yl(on(t.id))},{key:"wie",label:Vt.columns.lead,sort:!1,text:t=>t.container?"":Fo(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Fo(t.id).length?a`<${At} ids=${Fo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var jo=b.lookup,jd=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>zt(t,e))).filter(tt),Md=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:jd(t),text:st([v(t),...ct(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),ec=t=>Mt(t).map(et),oc=qn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Md.filter(e=>Ao(e.id,t)),keep:(t,e)=>(!e.wat||he(t.id,e.wat))&&(!e.tekst||t.text.includes(st(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:jo.fields.what,name:"wat",options:Object.entries(jo.types).filter(([t])=>fe(t).length)},{label:jo.fields.step,name:"stap",options:Pt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:jo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...Ae(({id:t})=>lt(t)?.key),{key:"wat",label:jo.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:jo.columns.told,text:t=>t.told},{key:"over",label:jo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Be} />`},{key:"bron",label:jo.columns.place,sort:!1,text:({id:t})=>ec(t).join("; "),cell:({id:t})=>{let[e,...o]=ec(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var nc=b.unknown,ye=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(nc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Qr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${N(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Is(){let t=nc.reading;return a`
    <${ye} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Qr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${ao(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ws=b.method,sc=()=>a`
  <${D} text=${Ws.title}><p class="uitleg">${Ws.intro}</p><//>
  <${Ri} />
  <div class="blok"><${Ss} /></div>
  <${ye} of=${Ws.states}><${Qr} list="CellState" /><//>
  <${Is} />
  <p><a href=${j("weet-niet")}>${Ws.unknown}</a></p>
`;var Mo=b.overview;function Td({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Ve} bar=${t.bar} support=${t.support_only} />${n}`}function Ld({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=ke(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Mo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${No(p)} aria-haspopup="dialog" onClick=${()=>A({cel:p})}>
        <span class="sr">${k(Mo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${Td} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${Mo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Bd=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ed=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ie(e).map((n,r)=>a`<${Ld} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,Ad=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Mo.one_step}>
    ${ie(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function rc({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ie(o),[i,l]=K(n?Math.max(0,s.indexOf(bs(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${Ad} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Mo.caption,{rows:Mo.heads[t],scenario:pt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Mo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${Bd} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Mo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${Ed} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var Fd={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ac=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${Fd[t]}
  </svg>
`;var Dn=b.overview.start;function ic({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Dn.wish}</h2>
      <ul class="tegels">
        ${Dn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${ac} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Pd=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function lc({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Dn.discuss.title}</h2><p>${Dn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Dn.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${Pd(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var se=b.overview,cc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:pc}=b.thing,zd=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),se.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),q("Basis",s),pc[i],l,c,p,pc[m]]},Nd=(t,e,o)=>[[...se.csv,...Lt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...zd(n,r,ie(o)[s]),...Tt(e,o.key)]))],Rd=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${_t} name="matrix.csv" rows=${()=>Nd(t,e,o)} />
    <button type="button" onClick=${()=>Si(t,e,o)}>${se.svg}</button>
    <button type="button" onClick=${()=>Ci(t,e,o)}>${se.png}</button>
    <${io} text=${()=>location.href} label=${se.link} />
  </div>
`,qd=({answer:t,plan:e})=>a`
  <div class="start">
    <${D} text=${se.heading} title=${se.title}>
      <p>${k(se.start.intro,{report:ro(e)})}</p>
    <//>
    <${ic} answer=${t} />
  </div>
  <${lc} points=${t.points} count=${t.gaps.length} several=${R} />
`;function mc({route:t}){let e=U(t.query),o=cc[t.query.rijen||""]||"kind",n=Object.entries(cc).map(([l,c])=>[l,se.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ut(e);return a`
    ${o==="kind"?a`<${qd} answer=${i} plan=${G(e.plan)} />`:a`<${D} text=${se.heading} title=${se.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${se.matrix[o]}</h2><p>${pt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${se.legend.more}</a></p>
          <${_s} query=${t.query}>
            <${vo} legend=${se.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ue} />
          <//>
        </div>
        ${ve(e).map(l=>a`
            ${R&&a`<h3>${l.title}</h3>`}
            <${So} plan=${l} />
            <${rc} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Rd} by=${o} scenario=${e} plan=${l} />
            <${qi} scenario=${e} plan=${l} />
          `)}
      </div>
      <${Ss} />
    </div>
    ${s&&a`<${js} address=${s} by=${o} scenario=${e} />`}
    <${Ct} text=${s?"":k(se.shown,{scenario:pt(e)})} />
  `}var Jr=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&te(o,e).outcome).map(o=>({...o,plan:t,...$c(o.id,o.work,e)})),dc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=_(o,"initiative").slice(1);return{id:o,work:n,plan:t,...$c(o,n,e)}});function $c(t,e,o){let n=te(t,o),r=v(e);return{name:r,short:Be(e)===r?r:Be(e),what:_(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),day:_(t,"dueBy"),by:V(_(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var uc=t=>ve(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),Xr=t=>g.promises[t.key].reports,Hn=t=>g.promises[G(t.key).key];var po=b.promises,ta=b.shared.outcomes,J={left:274,top:32,foot:40,level:19,pad:30,line:21};function Id(t){let e=J.top;return t.map(o=>{let n=Math.max(o.levels*J.level+J.pad,o.title.length*J.line+36),r={...o,y:e,height:n};return e+=n,r})}var Wd=t=>k(po.mark,{name:t.name,what:t.what||po.card.none,quote:t.quote,said:ta[t.outcome].said}),ea=t=>Object.entries(ta).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(po.lane_counts,{count:e,said:o}));function Dd({lane:t,rows:e,wide:o}){let n=ea(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${J.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*J.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*J.line}>
        ${n.length?n.join(" · "):P(po.lane_total,e.length)}
      </text>
    </g>
  `}function Hd({row:t,lane:e,shown:o,point:n}){let r=e.levels*J.level,s=J.left+t.x,i=e.y+e.height/2+r/2-J.level/2-t.level*J.level,l=t.tail&&ta[t.outcome].tail&&J.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${re(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Wd(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Fn} outcome=${t.outcome} /></g>
    </a>
  `}function Ud({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Mt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${po.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Ho} outcome=${r.outcome} on=${r.on&&k(po.card.came,{day:r.on})} /></p>
      ${Fo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${Fo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${et(l)}</p>`}
    </div>
  `}function fc({plan:t,rows:e,date:o}){let[n,r]=K(null),s=$t(null),{lanes:i,wide:l,years:c,beyond:p}=Hn(t),m=Id(i),d=m.length?m.at(-1).y+m.at(-1).height:J.top,$=J.left+l+20,f=d+J.foot,u=Xr(t).find(S=>S.date===We(t.key,o))||Xr(t).at(-1),h=J.left+u.x,y=k(po.report,{date:V(u.date)}),C=y.length*8.6+24,w=Math.min(Math.max(h-C/2,J.left),$-C);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${S=>S.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${po.picture}>
        <rect class="daarna" x=${h} y=${J.top} width=${J.left+l+20-h} height=${d-J.top} />
        ${c.map(({year:S,x:O})=>a`
            <g class="jaar">
              <line x1=${J.left+O} x2=${J.left+O} y1=${J.top} y2=${d} />
              <text x=${J.left+O+4} y=${J.top-9}>${S}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${J.left+p.x} y=${J.top-9}>${po.beyond}</text></g>`}
        ${m.map((S,O)=>a`<${Dd} lane=${S} rows=${e.filter(Z=>Z.lane===O)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${J.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${w} y=${d+4} width=${C} height="28" rx="3" />
          <text x=${w+C/2} y=${d+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(S=>a`<${Hd} key=${S.id} row=${S} lane=${m[S.lane]} shown=${n?.row.id===S.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Ud} at=${n} width=${$} height=${f} close=${()=>r(null)} />`}
    </div>
  `}var ft=b.promises;function Gd({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ft.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>A({uitkomst:e===r?null:r})}
          >
            <${pn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Kd=t=>{let e=Hn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},oa=[{key:"dag",label:ft.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ft.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ft.columns.what,text:t=>t.what},{key:"woorden",label:ft.columns.quote,text:t=>t.quote},{key:"stand",label:ft.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Ho} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ft.columns.lane,text:Kd}],Vd=(t,e)=>[[...oa.map(o=>o.label),b.timeline.csv.at(-1),...Lt],...t.map(o=>[...oa.map(n=>n.text(o)),Mt(o.id).map(et).join("; "),...Tt(e,o.plan.key)])],Zd=6;function Yd({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>B(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ft.open.title}</h2>
      <p>${r.length?k(ft.open.said,{date:V(We(e.key,o))}):ft.open.none}</p>
      <ul>
        ${r.slice(0,Zd).map(s=>a`
            <li key=${s.id}>
              <${pn} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${ft.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ft.open.gaps}</a></p>
      <h2>${ft.read.title}</h2>
      <ul class="leesregels">${ft.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var Qd=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Hn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${P(ft.lane_total,n.length)}${ea(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Ho} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Jd({plan:t,scenario:e,chosen:o}){let n=Jr(t,e.date),r=dc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ft.intro,{count:n.length,undated:r.length})}</p>
      <${Gd} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${fc} plan=${t} rows=${s} date=${e.date} /><${Qd} plan=${t} rows=${s} /></div>
        <${Yd} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ft.table}</summary>
        <div class="rol">
          <${dt} id=${`beloften-${t.key}`} caption=${ft.caption} rows=${s} columns=${oa} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(ft.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function hc({route:t}){let e=U(t.query),o=uc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>Jr(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${D} text=${ft.heading} title=${ft.title} />
    <${le}><${Pe} /><${Ro} /><//>
    ${o.map(s=>a`<${Jd} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ft.none}</p>`}
    <p class="acties">
      <${_t} name="beloften.csv" rows=${()=>Vd(r,e)} />
      <a href=${j("tijdlijn")}>${ft.all_events}</a>
    </p>
    <${Ct} text=${P(ft.lane_total,r.length)} />
  `}var me=b.questions.own,na=200;function Xd({columns:t,rows:e}){return a`
    <p>${P(me.rows,e.length)}${e.length>na&&` ${k(me.first,{count:na})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${me.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,na).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(me.file,Vo([t,...e]),"text/csv;charset=utf-8")}>${me.csv}</button>
    </div>
  `}function sa({start:t=me.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:me.busy});try{s(await E().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${me.title}</h2>
      <p class="zacht">${me.intro}</p>
      <label class="veld breed">
        <span>${me.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${me.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?me.yes:me.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${me.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Xd} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var at=b.questions,bc="gaps",t$=/VALUES\s+\?\w+\s*\{\s*\}/,gc={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&v(Xt(t.partner)||t.partner),severity:t=>q("Severity",t.severity),detail:t=>t.detail&&(St(t.detail)?v(t.detail):t.told)},kc=(t,e)=>(gc[t]?gc[t](e):e[t])||"",yc=t=>ut(t).gaps.flatMap(e=>qo(e).map(o=>({...o,plan:e.plan}))),_c={key:"severity",label:at.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${ws} severity=${t.severity} />`};function e$(t){let e=Object.entries(t.columns),o=n=>St(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>kc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[_c],...Ae(n=>n.plan),{key:"bron",label:at.columns.place,sort:!1,text:n=>Oo(n).map(et).join("; ")}]}function o$({name:t,query:e,scenario:o}){let n=yc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${at.nothing}</p>`;let r=e$(e),s={rows:P(at.rows,n.length),scenario:pt(o)},i=()=>[[at.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===_c?kc("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${k(at.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${_t} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${at.as_sentences}</a>
    </div>
  `}function n$({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===bc,s=j("overzicht",{rijen:at.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${at.title}</a></p>
    <${D} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${le}><${Ue} /><//>`}
    <${Ke} pairs=${[[at.why,e.why],[at.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${at.result}</h2>
          <${o$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in at.rows_of&&a`<p><a href=${s}>${at.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${at.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${at.ask} <code>${k(at.command,{name:t})}</code></p>`}
    <details>
      <summary>${at.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${at.sparql}><code lang="en">${e.sparql}</code></pre>
      <${io} text=${()=>e.sparql} label=${at.copy} />
    </details>
    ${E()&&!t$.test(e.sparql)&&a`<${sa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function s$({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:at.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:at.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:at.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===bc?n:n.slice(0,2)}
      />
    </section>
  `}function wc({route:t}){let e=U(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Co} />`;if(o)return a`<${n$} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of yc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${D} text=${at.title}><p class="uitleg">${at.intro}</p><//>
    ${E()&&a`<${sa} />`}
    ${at.shelves.map(s=>a`<${s$} shelf=${s} counts=${r} />`)}
  `}var Zt=b.search,ra=100,aa=({text:t,wanted:e})=>Wa(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),r$=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${aa} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${R&&lt(t.id)&&`, ${lt(t.id).title}`}
    </span>
    <p><${aa} text=${ai(t,e)} wanted=${e} /></p>
  </li>
`,vc=t=>j("zoek",{q:t});function a$({text:t}){let{meant:e,alone:o}=ri(t),[n,r]=Zt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${vc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Zt.alone} ${o.map(s=>a` <a href=${vc(s)}>${s}</a>`)}</p>`}
      <p>${Zt.try} ${Object.entries(Zt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var xc=t=>T(Oe(t).map(([e])=>tt(e)?e:zt(e,"initiative").find(tt)).filter(Boolean));function i$({text:t,wanted:e}){let[o,n]=K(null);if(Le(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Ka(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Zt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Zt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Zt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${aa} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${et(i)}${xc(i).length>0&&[", ",Zt.source.about,a`<${At} ids=${xc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Oc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=cs(e),r=T(n.map(l=>l.kind)).sort(B),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ot(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?P(Zt.found,s.length):k(Zt.nothing,{text:e});return a`
    <${D} text=${Zt.title} />
    <section class="filters" aria-label=${Zt.label}>
      <div class="velden">
        <${He} label=${Zt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Et} label=${Zt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Zt.type}</p>
    ${o.length>0&&!n.length&&a`<${a$} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ra).map(l=>a`<${r$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ra&&a`<p>${k(Zt.too_many,{count:s.length-ra})}</p>`}
    ${o.length>0&&xe()&&a`<${i$} text=${e} wanted=${o} />`}
    <${Ct} text=${o.length?i:""} />
  `}var Ds=b.summary.lanes,jc=b.shared.outcomes,[Sc,un,la,Un,l$,c$]=[225,690,17,8,16,.68];function Mc(t,e){return fe("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&_(o,"dueBy")).map(o=>{let n=z(o,"initiative");return{id:o,day:_(o,"dueBy"),outcome:te(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function p$(t,e,o){let n=Mc(t,e),r=l=>_(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>B(r(l)||"~",r(c)||"~")),i=la;return s.map(l=>{let c=n.filter(u=>u.chapter===l).sort((u,h)=>B(u.day,h.day)),p=new Map;for(let u of c){let h=Math.round(o(u.day)/Un)*Un,y=u.outcome==="ahead"?Math.max(h,o(e)+Un):h;p.set(y,[...p.get(y)||[],u])}let m=Math.max(l$,Math.max(...[...p.values()].map(u=>u.length))*Un+4),d=i+m/2,$=[...p].flatMap(([u,h])=>h.map((y,C)=>({...y,x:u,y:d+(C-(h.length-1)/2)*Un}))),f={chapter:l,top:i,middle:d,height:m,signs:$};return i+=m,f})}var ia=t=>new Date(`${t}T00:00:00Z`).getTime(),Cc=t=>t?k(Ds.chapter,{number:_(t,"identifier"),name:_(t,"prefLabel")}):Ds.elsewhere,m$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,d$=t=>fo(Object.entries(jc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Tc({scenario:t,plan:e}){let o=We(e.key,t.date),n=Mc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[ia(`${r}-01-01`),ia(`${s+1}-01-01`)],c=h=>Sc+8+(ia(h)-i)/(l-i)*(un-Sc-16),p=p$(e,o,c),m=p[p.length-1].top+p[p.length-1].height,d=c(o),$=Array.from({length:s-r+1},(h,y)=>r+y),f=p.map(({chapter:h,signs:y})=>k(Ds.told,{chapter:Cc(h),counts:d$(y)})),u=d>un-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${un} ${m+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${la} width=${un-d} height=${m-la} />
      ${$.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${un} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${m$(Cc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${un} y1=${m} y2=${m} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${m+4} />
      <text class="peildag" x=${u==="end"?d-4:d+4} y=${m+13} text-anchor=${u}>
        ${k(Ds.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${c$})`}>
              <title>${[v(z(y.id,"initiative")),V(y.day),jc[y.outcome].said].join(", ")}</title>
              <${Fn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var ca=b.summary.route;function $$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!zo(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?P(ca.count,r.length):ca.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${ca.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${zo(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Lc({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:Xt(c.key),label:c.label}));return a`<${$$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var mo=b.summary,u$=b.shared.outcomes;function Bc({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:pt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(mo.head,{date:V(We(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(mo.foot.source,{sources:ao(t)})} ${k(mo.foot.version,l)}</p>
        <p>${k(mo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function f$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Ve} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var h$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${mo.matrix.title}</caption>
    <thead>
      <tr><td></td>${ie(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${f$} cell=${n} step=${ie(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Hs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function g$(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function b$({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=ut({...t,plan:e.key}).points,s=g$(t,e);return a`
    <${Bc} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:ro(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${So} plan=${e} />
      <${Hs} title=${n.matrix.title} note=${n.matrix.note}>
        <${h$} scenario=${t} plan=${e} />
        <${Bn} />
      <//>
      <${Hs} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${r.filter(i=>i.plan===e.key).map(i=>a`
                <li>
                  <h3><span class="getal">${i.number}</span> ${i.title}</h3>
                  <p>${i.text} <strong>${i.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function k$({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Bc} plan=${e} scenario=${t} ...${o}>
      <${Hs} title=${n.route.title} note=${n.route.note}>
        <${Lc} scenario=${t} plan=${e} />
      <//>
      <${Hs} title=${n.lanes.title} note=${n.lanes.note}>
        <${Tc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(u$).map(([r,{tile:s}])=>a`<li><${pn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Ec({route:t}){let e=U(t.query),o=ve(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${D} text=${mo.title}><p class="uitleg">${mo.screen}</p><//>
      <${Pe} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${mo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${b$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${k$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Ct} text=${mo.screen} />
  `}var fn=b.thing,y$=new Set([...g.hidden,...fn.said]),it=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,de=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,To=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function _$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?q(g.lists[t],e):fn.truth[e]||V(e)}var hn=t=>Object.entries(Jt.get(t)).filter(([e])=>!y$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${_$} property=${e} value=${r} />`);return[N(go(e)),n.length>1?a`<${To} items=${n} />`:n[0]]}),Us=({id:t})=>Oe(t).some(([e])=>he(e,"Figure"))&&a`<${it} title=${fn.figures}><${Ar} id=${t} /><//>`;function gn({id:t,skip:e}){let o=new Map;for(let[c,p]of Oe(t)){if(!tt(c)||he(c,"Figure")||he(c,"Barrier")||e.includes(p))continue;let m=fn.from_here[p]||k(fn.this,{term:go(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=fn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ht(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>no(c)&&a`<${gt} id=${c} />`}];return a`
    <${it} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var bt=b.thing.organisation,Fc=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label);function w$({id:t,rows:e}){let o=e.filter(l=>Po(l.role)),n=Fc(o.flatMap(l=>on(l.undertaking))),r=zt(t,"unit"),s=_(t,"tooi"),i=[...hn(t),[b.thing.also_known,ct(t,"altLabel").join(", ")],[bt.units,r.length>0&&a`<${ze} ids=${r} />`],[bt.identity,s?k(bt.identified,{code:s,date:V(_(t,"checkedOn"))}):bt.unidentified]];return a`
    <${it} title=${b.thing.known}>
      <${de} text=${_(t,"summary")} />
      ${zo(t)&&a`<p>${bt.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${bt.independent}</p>`}
      <p>${n.length?k(bt.steps,{steps:fo(n.map(l=>l.toLowerCase()))}):bt.no_steps}</p>
      <${Ke} pairs=${i} />
    <//>
  `}function v$({rows:t}){let e=bt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:Fc(on(s)).join(", "),n=[...Ae(s=>lt(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ht(s.undertaking)},{key:"rol",label:e.role,text:s=>q("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${gt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${it} title=${k(bt.work,{count:r})}>
      <p class="zacht">${bt.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${bt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function x$({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${it} title=${k(bt.own,{count:e.length})}>
      <p class="zacht">${bt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${z(o,"initiative")} /></h3>
          <${An} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function O$({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${it} title=${bt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${N(ge(o,"engagement")||bt.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function S$({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${z(n,"member")} />`,bt.member,a`<${M} id=${z(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${it} title=${bt.members}><${To} items=${o} /><//>`}var Ac=4;function C$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Po(s.role)))for(let s of Mn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Be),i=k(s.length>Ac?bt.more_works:bt.works,{works:s.slice(0,Ac).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${it} title=${bt.together}>
      <p class="zacht">${bt.alphabetical}</p>
      <${ze} ids=${Ze([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Pc({id:t}){let e=nn(t);return a`
    <${w$} id=${t} rows=${e} />
    <${v$} rows=${e} />
    <${x$} id=${t} />
    <${O$} id=${t} />
    <${S$} id=${t} />
    <${C$} id=${t} rows=${e} />
    <${gn} id=${t} skip=${["unitOf","unit"]} />
  `}var $e=b.thing.step,pa=t=>Rt[t]?.[1]||"",zc=(t,e="")=>[a`<${Ge} basis=${t} />`,` ${pa(t)}${e}`],j$=({id:t,narrow:e})=>a`
  <${it} title=${$e.what}>
    <${de} text=${_(t,"step")} />
    <${de} text=${_(t,"definition")} />
    <${de} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$e.narrower}<${At} ids=${e} />.</p>`}
    ${z(t,"broader")&&a`<p>${$e.broader}<${M} id=${z(t,"broader")} />.</p>`}
  <//>
`;function M$({id:t,scenario:e}){let o=$e.cell_columns,n=ut(e).matrix.kind.filter(c=>rs(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:ke(c.column,ps(t),c.plan)}),s=c=>N(rt(c.column)),i=c=>{let{word:p,lines:m,look:d}=Gt(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Ae(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>pa(c.most_basis),cell:c=>c.most_basis&&zc(c.most_basis)}];return a`
    <${it} title=${$e.cells}>
      <p class="zacht">${pt(e)}</p>
      <${dt} id="vakken" caption=${$e.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function T$({links:t,scenario:e}){let o=$e.columns,n=s=>z(s,"initiative"),r=[...Ae(s=>lt(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>ct(s,"interventionKind").map(rt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Mn(n(s)).map(v).join(", "),cell:s=>a`<${At} ids=${Mn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${gt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>pa(ko(s,"basis",e)),cell:s=>zc(ko(s,"basis",e),`; ${q("Strength",ko(s,"strength",e))}`)}];return a`
    <${it} title=${k($e.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${$e.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${rn(G(e.plan))}</p>`}
    <//>
  `}function L$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(lt(o)).thing.step.helper,{awareness:ge(o,"awareness")||$e.unaware})]);return a`<${it} title=${$e.helpers}><${To} items=${e} /><//>`}function B$({ids:t}){if(!t.length)return null;let e=n=>[ge(n,"recommendationKind"),ge(n,"response")||$e.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k($e.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${it} title=${$e.asked}><${To} items=${o} /><//>`}function Nc({id:t}){let e=U(F.route.query),o=zt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>xr(s,e)&&Ao(s,e.plan));return a`
    <${j$} id=${t} narrow=${o} />
    <${M$} id=${t} scenario=${e} />
    <${T$} links=${r} scenario=${e} />
    <${B$} ids=${n("Recommendation").filter(s=>Ao(s,e.plan))} />
    <${L$} ids=${n("Facilitator")} />
  `}var Re=t=>Wt(lt(t)).thing.undertaking,Rc=t=>a`<${Kt} of=${[t]} />`;function E$({report:t,said:e}){return a`
    <${de} text=${_(t,"summary")} />
    <${Wo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function A$({id:t}){let e=lt(t),{result:o}=Re(t),n=e.dates.filter(({date:s})=>sn(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=ms(t,s);return a`
          <li>
            <strong>${N(i)}</strong>
            <p><${gt} id=${t} date=${s} /></p>
            ${l&&a`<${E$} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function F$({id:t}){let e=zt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${q("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Re(t).silent}</strong></p><${To} items=${o} />`}function P$({id:t}){let e=Re(t),o=e.deadline_columns,n=ds(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>V(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>$s(_(i,"modality"))},{key:"er",label:o.there,text:i=>te(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${de} text=${_(i,"summary")} />`,Rc(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function z$({id:t}){let e=Re(t),o=e.who_columns,n=so(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${an} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>q("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Rc(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function N$({id:t}){let e=zt(z(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Re(t).heading}<${At} ids=${e} />.</p>`}function R$({id:t}){let e=Re(t),o=yo(t);if(o.length)return o.map(r=>a`<${An} id=${r} /><${Kt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=ct(t,"interventionKind").map(rt).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function q$({id:t}){let e=Re(t),o=Oe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${gt} id=${r} />`;return a`
    <${it} title=${e.container}><p>${e.parts}</p><${ze} ids=${o} more=${n} /><//>
  `}var I$=({id:t})=>a`
  <${it} title=${Re(t).progress}><${A$} id=${t} /><${F$} id=${t} /><${P$} id=${t} /><//>
  <${it} title=${Re(t).who}><${z$} id=${t} /><${N$} id=${t} /><//>
  <${it} title=${Re(t).steps}><${R$} id=${t} /><//>
`;function qc({id:t}){let e=Re(t),o=lt(t),n=_(t,"promise"),r=hn(t),s=_(t,"isContainer")==="true"?q$:I$;return a`
    <${it} title=${n?e.promise:e.what}>
      <${de} text=${n} />
      <${de} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:ho(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Us} id=${t} />
    ${r.length>0&&a`<${it} title=${b.thing.further}><${Ke} pairs=${r} /><//>`}
    <${gn} id=${t} skip=${["subMeasureOf"]} />
  `}var Lo=b.thing;function W$({id:t}){let e=Oe(t).filter(([r,s])=>s==="inChapter"&&no(r)).map(([r])=>r),o=[...hn(t),[Lo.also_known,ct(t,"altLabel").join(", ")],[Lo.place,Mt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${gt} id=${r} />`;return a`
    <${it} title=${Lo.known}>
      ${he(t,"Facilitator")&&a`<p class="zacht">${Wt(lt(t)).thing.other.judged}</p>`}
      <${de} text=${_(t,"summary")} />
      <${de} text=${_(t,"rationale")} />
      <${Ke} pairs=${o} />
    <//>
    <${Us} id=${t} />
    ${e.length>0&&a`<${it} title=${Lo.other.chapter}><${ze} ids=${Ze(e)} more=${n} /><//>`}
    <${gn} id=${t} skip=${["inChapter"]} />
  `}var Ic=5;function D$({id:t}){let e=U(F.route.query),o=s=>qo(s).some(i=>i.subject===t||he(t,"Barrier")&&rs(i.barrier,s.plan)===t||xn(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=ut(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Ic);return a`
    <${it} title=${k(Lo.gaps,{count:n.length})}>
      <${Er} list=${n.slice(0,Ic)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Er} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Wc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function H$({id:t}){let e=Xo(t),o=[Wc[e]&&a`<a href=${j(Wc[e])}>${Lo.crumbs[e]}</a>`,R&&lt(t)?.title,...["inChapter","subMeasureOf"].map(n=>z(t,n)&&a`<${M} id=${z(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var U$={undertaking:qc,organisation:Pc,step:Nc,other:W$};function Dc({route:t}){let e=t.path.slice(1).join("/");if(!tt(e))return a`<${Co} />`;let o=v(e),n=Xo(e),r=U$[n],s=()=>{let l=k(Lo.footnote,{kind:ht(e),name:o,said:_(e,"promise")||_(e,"summary")});return Tn(l.trim().replace(/([^.!?])$/,"$1."),Mt(e),null,lt(e)||G())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${H$} id=${e} />
    <${D} text=${he(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${io} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Lo.around}</a>
    </div>
    <${r} id=${e} />
    <${D$} id=${e} />
  `}var qe=b.timeline,G$=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Hc=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),Gs=t=>t.day.slice(0,4);function K$({row:t,date:e}){let o=Hc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${qe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Bi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var V$=(t,e)=>[[...qe.csv,...Lt],...t.map(o=>[o.when,qe.kinds[o.kind],o.id&&v(o.id),o.what,Hc(o,e.date),Mt(o.at).map(et).join("; "),...Tt(e,o.plan||o.at)])],Z$=["tekst","wat","stap","jaar"];function Y$({years:t}){return a`
    <${le}>
      <${Pe} />
      <${Ro} />
      <div class="velden">
        <${He} name="tekst" />
        <${Et} label=${qe.fields.what} name="wat" options=${Object.entries(qe.kinds)} />
        <${Et} label=${qe.fields.step} name="stap" options=${Pt.map(e=>[e.notation,e.label])} />
        <${Et} label=${qe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${xo} names=${Z$} />
      </div>
    <//>
  `}function Uc({route:t}){let e=U(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Gs(l)===o.jaar)&&(!o.tekst||st(G$(l)).includes(st(o.tekst)))),s=P(qe.count,r.length),i=l=>r.filter(c=>Gs(c)===l);return a`
    <${D} text=${qe.title}><p class="uitleg">${qe.intro} <a href=${j("beloften")}>${qe.lanes}</a>.</p><//>
    <${Y$} years=${T(n.map(Gs))} />
    <p class="telling">${s}<${_t} name="tijdlijn.csv" rows=${()=>V$(r,e)} /></p>
    ${T(r.map(Gs)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${K$} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Ct} text=${s} />
  `}var Yt=b.unknown,Qt=g.unknown;function bn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Gc=t=>Ze(t).map(e=>a`<li><${M} id=${e} /></li>`),Kc=t=>[...t].sort((e,o)=>B(v(z(e,"initiative")),v(z(o,"initiative")))),Q$=({id:t})=>a`
  <li>
    <${M} id=${z(t,"initiative")} />${" → "}<${vs} id=${z(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${Wo} of=${t} />
  </li>
`,J$=({id:t})=>a`
  <li><${M} id=${z(t,"initiative")} />${`: ${ge(t,"status")}`}<${Wo} of=${t} /></li>
`;function X$(){let t=Yt.unjudged,e=Ze(Qt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${ye} of=${t} count=${e.length}>${e.length?a`<${bn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function tu(){let t=fe("Contribution").length,e=s=>a`<${Q$} id=${s} />`,o=Kc(Qt.weak).map(e),n=k(Yt.weak.intro,{all:t,stated:t-o.length}),r=Kc(Qt.statuses).map(s=>a`<${J$} id=${s} />`);return a`
    <${ye} of=${Yt.weak} count=${o.length} intro=${n}><${bn} items=${o} shown=${6} /><//>
    <${ye} of=${Yt.other} count=${Qt.other.length}><${bn} items=${Qt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ye} of=${Yt.statuses} count=${r.length}><${bn} items=${r} shown=${6} /><//>`}
  `}var eu=()=>a`
  <${ye} of=${Yt.clashes} count=${Qt.clashes.length}>
    ${Ze(Qt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function ou(){if(!Qt.judged.length)return null;let t=e=>k(Yt.judged.line,{step:v(z(e,"barrier")),kinds:ct(e,"interventionKind").map(rt).join(", "),state:ge(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:V(_(e,"asOf"))});return a`
    <${ye} of=${Yt.judged} count=${Qt.judged.length}>
      <ul>${Qt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function nu(){let t=Yt.expected.columns,e=n=>z(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>ct(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ye} of=${Yt.expected} count=${Qt.expected.length}>
      <details>
        <summary>${Yt.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Yt.expected.caption} rows=${Qt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Vc=()=>a`
  <${D} text=${Yt.title}><p class="uitleg">${Yt.intro} ${Ee}</p><//>
  <${X$} />
  <${tu} />
  <${eu} />
  <${ou} />
  <${ye} of=${Yt.nameless} count=${Qt.nameless.length}><${bn} items=${Gc(Qt.nameless)} /><//>
  <${ye} of=${Yt.generic} count=${Qt.generic.length}><${bn} items=${Gc(Qt.generic)} /><//>
  <${nu} />
  <${Is} />
`;var Ft=b.whatif,Yc=(t,e,o)=>ut({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Qc(t){if(!t)return Ft.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var ma=(t,e)=>{let o=N(rt(t.column));return e?k(Ft.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function Zc({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${R?"h3":"h2"}>${k(Ft.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function su({loss:t,scenario:e,id:o,title:n}){let r=l=>Yc(t,l,e),s=l=>j("overzicht",{cel:ke(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Ft.columns.cell,sort:!1,text:l=>ma(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${ma(l,r(l))}</a>`:ma(l)},{key:"nu",label:Ft.columns.now,sort:!1,text:l=>Qc(r(l))},{key:"weg",label:Ft.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function ru({loss:t,scenario:e}){let o=G(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===g.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${gt} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${Zc} title=${p} count=${m.length} none=${r}><${ze} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${R&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Zc} title=${n} count=${t.cells.length} none=${r}>
        <${su} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function Jc({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Yc(r,s,o),l=i?Y(s.barrier):"";return[e,rt(s.column),l,Qc(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${ru} key=${r.plan} loss=${r} scenario=${o} />`):ve(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${_t} name="wat-als.csv" rows=${()=>[[...Ft.csv,...Lt],...n()]} />
    </div>
  `}var au=(t,e)=>[...Qo(e),...t.map(o=>["zonder",o])];function iu({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Le(()=>{let c=!0;return r(null),Ua(au(t,o)).then(p=>{c&&(r(p),mt(Ft.done))}).catch(p=>c&&r({silent:p.message||Ft.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Ft.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=P(Ft.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Jc} losses=${n.losses.filter(i)} without=${fo(e)} scenario=${o} />
      <p>${k(Ft.with_this,{questions:l,now:ut(o).gaps.length})}</p>
    </div>
  `}var Ks=t=>_(t,"notation");function lu({acting:t,chosen:e}){if(!xe())return a`
      <${Et} label=${Ft.one} name="zonder" options=${t.map(n=>[Ks(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);A({zonder:s.map(Ks).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Ft.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Ks(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Xc({route:t}){let e=U(t.query),{without:o}=ut(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>B(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Xt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${D} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    <${le}>
      <${Ue} />
      <div class="velden"><${lu} acting=${n} chosen=${r} /></div>
    <//>
    ${!xe()&&a`<p class="zacht">${Ft.alone}</p>`}
    ${r.length===1&&a`<${Jc} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&xe()&&a`<${iu} notations=${r.map(Ks)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Ft.choose}</p>`}
    <${Ct} text=${r.length===1?k(Ft.said,{name:s[0]}):""} />
  `}var je=t=>document.getElementById(t);je("spring").addEventListener("click",t=>{t.preventDefault(),je("inhoud").focus()});di();je("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=je("zoek").value;location.hash=si(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Or(k(e,{...s,sources:ao()}),o)});var tp={__proto__:null,overzicht:mc,dekking:Wi,aandachtspunten:el,partners:Xl,maatregelen:tc,naslag:oc,tijdlijn:Uc,beloften:hc,graaf:Vl,ding:Dc,samenvatting:Ec,vragen:wc,"wat-als":Xc,vergelijk:Ai,"weet-niet":Vc,methode:sc,zoek:Oc,...(g.served||E())&&{controleer:Ti},onbekend:Co};function cu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return gr(e)&&r.views===o&&r.comparisons===n?!1:(Ie(a`<p role="status">${b.werkplaats.busy}</p>`,je("inhoud")),E().ask("page",{options:Qo(e),...r}).then(({page:s})=>E().show(s,E().own)).catch(s=>Ie(a`<p role="alert">${s.message}</p>`,je("inhoud"))),!0)}function pu(t){let e=t.path[0]||"overzicht",o=je("inhoud");E()?.own&&cu(e,U(t.query))||(o.className=`scherm-${e}`,Ie(a`<${tp[e]||tp.onbekend} key=${t.path.join("/")} route=${t} />`,o),$i(e,t.path))}function da(){let t=je("motor");t.hidden=!1;let{state:e,why:o,own:n}=E();Ie(a`<${_i} state=${e} why=${o} own=${n} />`,t)}function mu(){du(),window.removeEventListener("werkplaats",da),Ie(null,je("inhoud")),Ie(null,je("motor"))}E()&&(je("eigen").hidden=!1,window.addEventListener("werkplaats",da),da());je("inhoud").replaceChildren();var du=Ia(pu);E()&&window.addEventListener("andere-bladzijde",mu,{once:!0});document.fonts.ready.then(()=>Yr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return ip($u);})();
